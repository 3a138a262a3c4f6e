/**
 * Mean pain scores of 10 with numbing cream, one a study group. Sources in order: alam-2014 (face), medicina-2026
 * (face), luz-2017, post-acne-2016, medicina-2026 (neck).
 */
export const studyScores = [1.08, 3, 5.22, 5.37, 5.38] as const;
