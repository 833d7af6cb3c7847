import { BRAT } from './brat.ts'
import { CLAIM_REVIEW } from './claim-review.ts'
import { CONLL_2003 } from './conll-2003.ts'
import { CONLLU_PLUS } from './conllu-plus.ts'
import { CSV } from './csv.ts'
import type { Format } from './format.ts'
import { HYPOTHESIS } from './hypothesis.ts'
import { JSONL } from './jsonl.ts'
import { LABEL_STUDIO } from './label-studio.ts'
import { SARIF } from './sarif.ts'
import { SPACY } from './spacy.ts'
import { TEI } from './tei.ts'
import { UIMA_XMI } from './uima-xmi.ts'
import { WEB_ANNOTATION } from './web-annotation.ts'
import { WEBANNO_TSV } from './webanno-tsv.ts'

/** Every format there is, in the order of the documentation: a new one is a file and a row here. */
export const FORMATS: readonly Format[] = [
  WEB_ANNOTATION, JSONL, CSV, BRAT, CONLL_2003, CONLLU_PLUS, WEBANNO_TSV, UIMA_XMI, TEI, SPACY, LABEL_STUDIO, HYPOTHESIS, CLAIM_REVIEW, SARIF,
]

export function formatOf(id: string): Format | undefined {
  return FORMATS.find((format) => format.id === id)
}

/** The format that a file's name tells: the longest ending that fits; undefined where none or a general one does. */
export function formatOfName(name: string): Format | undefined {
  return FORMATS.filter(({ ending, read }) => read && name.endsWith(ending)).sort((a, b) => b.ending.length - a.ending.length)[0]
}
