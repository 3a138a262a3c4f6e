import type {Source} from './source.js';

const listed = <Id extends string>(all: Record<Id, Source>): Readonly<Record<Id, Source>> => all;

/**
 * Every source that a claim may name, alphabetical by id (first author or body, then year). Volumes and pages that
 * could not be confirmed are left out rather than guessed.
 */
export const sources = listed({
  'aad-2018': {
    citation: 'American Academy of Dermatology, Dermatology World, September 2018',
    basis: 'read',
  },
  'aad-2024': {
    citation: 'Flanagan SA. American Academy of Dermatology annual meeting report, 2024',
    basis: 'read',
  },
  'ablon-2018': {
    citation: 'Ablon G. J Clin Aesthet Dermatol 2018;11(8):29–34',
    href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6122507/',
    basis: 'read',
  },
  'aesthetic-surgery-2021': {
    citation: 'Single-centre trial of four sessions, Aesthet Surg J 2021',
    href: 'https://pubmed.ncbi.nlm.nih.gov/33656167/',
    basis: 'secondary',
  },
  'ahpra-2025': {
    citation:
      'Australian Health Practitioner Regulation Agency. Advertising of higher-risk non-surgical procedures, in force 2 September 2025',
    basis: 'read',
  },
  'alam-2014': {
    citation: 'Alam M et al. JAMA Dermatol 2014;150(8):844–9',
    href: 'https://doi.org/10.1001/jamadermatol.2013.8687',
    basis: 'read',
  },
  'alster-2018': {
    citation: 'Alster TS, Graham PM. Dermatol Surg 2018;44(3):397–404',
    basis: 'read',
  },
  'asa-medicines': {
    citation: 'Advertising Standards Authority (UK). Advice: prescription-only medicine',
    href: 'https://www.asa.org.uk/advice-online/healthcare-prescription-only-medicine.html',
    basis: 'read',
  },
  'aust-2008': {
    citation: 'Aust MC et al. Plast Reconstr Surg 2008;121',
    href: 'https://doi.org/10.1097/01.prs.0000304612.72899.02',
    basis: 'read',
  },
  'bmc-medical-imaging-2022': {
    citation: 'Ultrasound of facial skin, 118 people. BMC Med Imaging 2022;22:113',
    href: 'https://doi.org/10.1186/s12880-022-00839-w',
    basis: 'read',
  },
  'bone-areas': {
    citation: 'Applications and Safety in Skin of Color (microneedling), plasticsurgerykey.com',
    basis: 'read',
  },
  'cachafeiro-2016': {
    citation: 'Cachafeiro T et al. Dermatol Surg 2016;42(2):232–41',
    href: 'https://doi.org/10.1097/DSS.0000000000000597',
    basis: 'read',
  },
  'cap-age-2022': {
    citation:
      'Committee of Advertising Practice (UK). Cosmetic procedures not to be advertised to under-18s, from 25 May 2022',
    basis: 'read',
  },
  'cap-cosmetic-2013': {
    citation:
      'Committee of Advertising Practice (UK). Help note on advertising cosmetic procedures, 2013, and rulings on it',
    basis: 'read',
  },
  'cdc-2024': {
    citation: 'Centers for Disease Control and Prevention (US). MMWR 2024;73(16):372–6',
    basis: 'read',
  },
  'channel-closure-2021': {
    citation: 'Closure of needle channels at three body sites, 35 people',
    href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8259462/',
    basis: 'read',
  },
  'channel-recovery-2014': {
    citation: 'Skin barrier recovery after 0.3 mm needles, 15 people',
    href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4119956/',
    basis: 'read',
  },
  'chelsea-westminster': {
    citation:
      'Chelsea and Westminster Hospital NHS Foundation Trust. Microneedling post-treatment information',
    href: 'https://www.chelwest.nhs.uk/microneedling',
    basis: 'read',
  },
  'chiang-2015': {
    citation: 'Chiang YZ et al. J Cutan Aesthet Surg 2015;8:143–6',
    href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4645143/',
    basis: 'read',
  },
  'cho-2012': {
    citation: 'Cho SI et al. Dermatol Surg (acne scars and large pores, with radiofrequency)',
    basis: 'read',
  },
  'chopra-2015': {
    citation: 'Chopra K et al. Aesthet Surg J 2015;35:1007–13',
    href: 'https://doi.org/10.1093/asj/sjv079',
    basis: 'read',
  },
  'chu-2021': {
    citation: 'Chu S et al. Dermatol Surg 2021;47(9):1249–54',
    href: 'https://pubmed.ncbi.nlm.nih.gov/34448760/',
    basis: 'read',
  },
  /**
   * What clinics publish for their patients: convention only, so grade D at best. Their names are kept
   * out of the widgets, which stand on other clinics' pages. Compared: nuanceaesthetics.com,
   * elleskinandbeautyco.com, dermatiquelaserandskin.com, refined-glow.com, esthetikmtl.com,
   * sisubeautyclinic.com, balancedayspa.com, forevermedspanj.com, kichi.studio, goldencoastdermatology.com,
   * yourbestselves.com, drmalda.com, purelyboutique.com, beautyandthebroworlando.com,
   * npempoweredwellness.com, realself.com, necolebitchie.com.
   */
  'clinic-pages': {
    citation: 'What 17 clinics and patient sites tell their readers, compared in 2026',
    basis: 'read',
  },
  'collagen-turnover-2013': {
    citation: 'How slowly skin collagen is replaced. J Cosmet Dermatol Sci Appl 2013, 31A001',
    basis: 'read',
  },
  'depth-charts': {
    // drpen.net, glow-refinery.com, microneedlingbeforeafter.com: pages that sell pens, and disagree.
    citation: 'Depth charts on three commercial pages, compared in 2026',
    basis: 'read',
  },
  'device-label': {
    citation: 'Patient labelling (glossary, diary) of a microneedling pen authorised in the United States',
    basis: 'read',
  },
  'device-label-exclusions': {
    citation: 'List of reasons not to treat, from the label of a microneedling pen, as copied by a clinic',
    basis: 'secondary',
  },
  'device-register': {
    citation: 'Trial register entry of a microneedling pen for acne scars, NCT02646917',
    href: 'https://clinicaltrials.gov/study/NCT02646917',
    basis: 'read',
  },
  'device-study': {
    citation: 'Clinical study summary of a microneedling pen (20 people, acne scars)',
    basis: 'read',
  },
  'ecfr-878-4430': {
    citation: 'US Code of Federal Regulations, 21 CFR 878.4430',
    href: 'https://www.ecfr.gov/current/title-21/section-878.4430',
    basis: 'secondary',
  },
  'el-domyati-2015-ageing': {
    citation: 'El-Domyati M et al. Int J Dermatol 2015 (ageing skin)',
    basis: 'secondary',
  },
  'el-domyati-2015-scars': {
    citation: 'El-Domyati M et al. J Clin Aesthet Dermatol 2015 (acne scars)',
    basis: 'read',
  },
  'facial-histology': {
    citation: 'Histology of facial skin in six regions. Selcuk Medical Journal',
    basis: 'read',
  },
  'facial-recovery-2012': {
    citation: 'Facial barrier recovery. Dermatol Surg 2012;38:1816–22',
    href: 'https://doi.org/10.1111/j.1524-4725.2012.02550.x',
    basis: 'read',
  },
  'fda-consumer': {
    citation:
      'US Food and Drug Administration. Microneedling Devices: Getting to the Point on Benefits, Risks and Safety',
    basis: 'secondary',
  },
  'fda-devices': {
    citation: 'US Food and Drug Administration. Microneedling devices',
    href: 'https://www.fda.gov/medical-devices/aesthetic-cosmetic-devices/microneedling-devices',
    basis: 'read',
  },
  'fda-numbing-2024': {
    citation: 'US Food and Drug Administration. Warning on numbing products, 26 March 2024',
    basis: 'secondary',
  },
  'fda-radiofrequency-2025': {
    citation:
      'US Food and Drug Administration. Safety communication on radiofrequency microneedling, 15 October 2025',
    basis: 'secondary',
  },
  'friedmann-2024': {
    citation: 'Friedmann DP et al. Dermatol Surg 2024 (systematic review)',
    href: 'https://doi.org/10.1097/DSS.0000000000004450',
    basis: 'read',
  },
  'gowda-2021': {
    citation: 'Gowda A et al. J Clin Aesthet Dermatol 2021;14(1):45–54',
    href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7869810/',
    basis: 'read',
  },
  'granuloma-copper-serum': {
    // researcher.life/article/16622
    citation:
      'Report of granulomas after microneedling with a serum of hyaluronic acid, glycerin, zinc and copper',
    basis: 'read',
  },
  'gupta-2011': {
    citation: 'Gupta J et al. J Control Release 2011',
    basis: 'read',
  },
  'ha-2005': {
    citation: 'Ha RY et al. Plast Reconstr Surg 2005;115:1769–73',
    basis: 'read',
  },
  'hackethal-2021': {
    citation: 'Hackethal J et al. Skin Res Technol 2021;27:121–5',
    href: 'https://doi.org/10.1111/srt.12918',
    basis: 'read',
  },
  'jakharia-shah-2017': {
    citation: 'Jakharia-Shah N et al. 2017 (treatments in pregnancy)',
    href: 'https://doi.org/10.15406/ipcb.2017.02.00035',
    basis: 'read',
  },
  'journal-drugs-dermatology-2024': {
    citation: 'J Drugs Dermatol 2024, S1545961624P0e79X',
    basis: 'read',
  },
  'juhasz-2020': {
    citation: 'Juhasz MLW, Cohen JL. Clin Cosmet Investig Dermatol 2020;13:997–1003',
    href: 'https://doi.org/10.2147/CCID.S267192',
    basis: 'read',
  },
  'kalluri-2011': {
    citation: 'Kalluri H et al. AAPS J 2011;13:473–81',
    href: 'https://doi.org/10.1208/s12248-011-9288-3',
    basis: 'read',
  },
  'licensing-consultations': {
    // independentpharmacist.co.uk; gov.scot and gov.uk consultations.
    citation: 'Scottish and UK government consultations on licensing non-surgical procedures, 2023 and 2024',
    basis: 'read',
  },
  'luz-2017': {
    citation: 'Luz FB et al. Surg Cosmet Dermatol 2017',
    href: 'https://doi.org/10.5935/scd1984-8773.20179405',
    basis: 'read',
  },
  'martin-2021': {
    citation: 'Martin ED, Huang WW. JAAD Case Rep 2021;10:96–98',
    href: 'https://doi.org/10.1016/j.jdcr.2021.02.011',
    basis: 'read',
  },
  'medicina-2026': {
    citation: 'Numbing creams on face and neck, 26 people. Medicina 2026;62(6):1026',
    href: 'https://doi.org/10.3390/medicina62061026',
    basis: 'read',
  },
  'mujahid-2020': {
    citation: 'Mujahid N et al. Dermatol Surg 2020',
    basis: 'read',
  },
  'needle-figures': {
    citation:
      'Width and length of needles, from the introduction of Gowda A et al. 2021, as quoted elsewhere',
    basis: 'secondary',
  },
  'post-acne-2016': {
    citation: 'Split-face study of numbing, 15 people; Healio, 25 January 2016',
    basis: 'secondary',
  },
  'practitioner-opinion': {
    // cityskin (on injections); no study was found.
    citation: 'What practitioners commonly say, and one injections clinic’s page; no study',
    basis: 'read',
  },
  'scar-review-2021': {
    citation: 'Systematic review of randomised trials. Int Wound J 2021;18(5):577–85',
    href: 'https://doi.org/10.1111/iwj.13559',
    basis: 'read',
  },
  'scotland-2026': {
    citation: 'Non-surgical Procedures and Functions of Medical Reviewers (Scotland) Act 2026',
    href: 'https://www.legislation.gov.uk/asp/2026/13',
    basis: 'read',
  },
  'sezgin-2014': {
    citation: 'Sezgin B et al. Aesthet Surg J 2014;34:757–65',
    basis: 'read',
  },
  'singh-2016': {
    citation: 'Singh A, Yadav S. Indian Dermatol Online J 2016;7:244–54',
    href: 'https://doi.org/10.4103/2229-5178.185468',
    basis: 'read',
  },
  'skin-of-colour-2016': {
    citation: 'Microneedling in skin of colour. J Am Acad Dermatol 2016;74:348–55',
    href: 'https://doi.org/10.1016/j.jaad.2015.09.024',
    basis: 'read',
  },
  'soltani-2014': {
    citation: 'Soltani-Arabshahi R et al. JAMA Dermatol 2014;150(1):68–72',
    href: 'https://doi.org/10.1001/jamadermatol.2013.6955',
    basis: 'read',
  },
  'spring-2017': {
    citation: 'Consensus on isotretinoin and procedures. JAMA Dermatol 2017',
    basis: 'secondary',
  },
  'trivedi-2017': {
    citation: 'Trivedi MK et al. Int J Womens Dermatol 2017;3:6–10',
    basis: 'read',
  },
  'waldman-2017': {
    citation: 'Waldman A et al. Dermatol Surg 2017;43:1249–62',
    href: 'https://doi.org/10.1097/DSS.0000000000001166',
    basis: 'read',
  },
  'wound-healing-2022': {
    citation: 'The phases of wound healing, figure 1. Front Physiol 2022;13:949498',
    href: 'https://doi.org/10.3389/fphys.2022.949498',
    basis: 'read',
  },
  'wound-healing-figure': {
    // Only the figure and its legend were read: inflammation passes into new tissue on days 2 to 5.
    citation: 'How skin wounds normally heal, figure 1 of a review',
    href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6244748/',
    basis: 'read',
  },
  'wound-healing-timing': {
    citation: 'Times given for the phases of skin wounds in a review, read in a copy without its title',
    basis: 'secondary',
  },
});

export type SourceId = keyof typeof sources;
