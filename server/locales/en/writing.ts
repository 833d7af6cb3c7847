import type { Writing } from '../../core/locale-pack.ts'

export const writing = {
  decimal: '.', group: ',', dateOrder: 'mdy',
  caseEndings: '', nounEndings: 's|es',
  functionWords: 'a|an|the|of|in|on|at|to|for|from|by|with|about|into|over|after|before|between|under|during|against|through|and|or|but|if|that|which|who|whom|whose|this|these|those|it|its|he|she|they|them|their|his|her|him|we|our|you|your|i|is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|should|may|might|must|not|no|as|than|so|also|when|while|where|there|here|because|since|until|what|how|all|any|both|each|such|only|then|said|says',
  abbreviations: 'mr|mrs|ms|dr|prof|gen|lt|col|maj|capt|sgt|cmdr|adm|gov|sen|rep|rev|hon|st|jr|sr|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|rs|no|nos|vs|inc|ltd|co|corp|approx|etc|u.s|u.n|u.k',
} as const satisfies Writing
