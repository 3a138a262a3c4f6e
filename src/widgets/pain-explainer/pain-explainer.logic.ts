/** Mean pain scores of 10 with numbing cream, one a study group: alam-2014, luz-2017, post-acne-2016. */
export const studyScores = [1.08, 5.22, 5.37] as const;
