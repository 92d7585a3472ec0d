/** Diagnoses and medicines that have no other meaning. Data, so that the floor can add to it. */
export const MEDISCHE_WOORDEN: Readonly<Record<string, readonly string[]>> = {
  /* prettier-ignore */
  'een diagnose': [
    'depressie', 'depressieve', 'burn-?out', 'schizofrenie', 'psychose', 'psychotisch', 'bipolaire?', 'ptss', 'borderline',
    'persoonlijkheidsstoornis', 'angststoornis', 'paniekstoornis', 'dwangstoornis', 'autisme', 'adhd', 'anorexia',
    'suïcidaal', 'suicidaal', 'verslaving', 'alcoholisme', 'kanker', 'borstkanker', 'carcinoom', 'tumor', 'metastase[ns]?',
    'leukemie', 'lymfoom', 'chemotherapie', 'hernia', 'artrose', 'artritis', 'reuma', 'fibromyalgie', 'osteoporose',
    'multiple sclerose', 'parkinson', 'alzheimer', 'dementie', 'epilepsie', 'migraine', 'diabetes', 'copd', 'astma',
    'hartinfarct', 'hartfalen', 'angina pectoris', 'cva', 'beroerte', 'hersenbloeding', 'hepatitis', 'hiv', 'crohn',
    'colitis ulcerosa', 'long ?covid', 'post-?covid', 'whiplash', 'carpaletunnelsyndroom', 'discopathie', 'lumbago',
  ],
  /* prettier-ignore */
  'een medicijn': [
    'oxycodon', 'morfine', 'tramadol', 'fentanyl', 'diclofenac', 'naproxen', 'ibuprofen', 'paracetamol', 'prednison',
    'methotrexaat', 'pregabaline', 'gabapentine', 'amitriptyline', 'nortriptyline', 'citalopram', 'escitalopram', 'sertraline',
    'paroxetine', 'fluoxetine', 'venlafaxine', 'mirtazapine', 'lithium', 'quetiapine', 'olanzapine', 'risperidon',
    'haloperidol', 'clozapine', 'diazepam', 'oxazepam', 'temazepam', 'lorazepam', 'zolpidem', 'methylfenidaat',
    'dexamfetamine', 'metformine', 'insuline', 'metoprolol', 'tamoxifen', 'methadon',
  ],
};
