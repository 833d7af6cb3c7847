import type { Writing } from '../../core/locale-pack.ts'

export const writing = {
  decimal: '.', group: ',', dateOrder: 'ymd',
  caseEndings: '', nounEndings: '',
  functionWords: '的|了|在|是|和|与|及|或|但|而|也|都|就|才|又|还|并|把|被|让|给|对|向|从|由|为|因|以|于|到|至|将|会|能|可|要|不|没|没有|有|无|这|那|该|此|其|他|她|它|我|你|们|您|谁|什么|怎么|如何|如果|因为|所以|虽然|但是|而且|以及|通过|根据|关于|对于|由于|已|已经|曾|曾经|正在|仍|再|更|最|很|太|非常|说|称|表示|指出|认为|之|等|等等|着|过|得|地|里|上|下|中|内|外|间|后|前|時|个人|這|個|們|來|對|為|與|後|從',
  abbreviations: '',
} as const satisfies Writing
