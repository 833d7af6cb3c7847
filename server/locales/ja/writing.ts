import type { Writing } from '../../core/locale-pack.ts'

export const writing = {
  decimal: '.', group: ',', dateOrder: 'ymd',
  caseEndings: '', nounEndings: '',
  functionWords: 'の|は|が|を|に|で|と|も|や|へ|か|ね|よ|な|た|だ|る|れ|ら|り|い|う|し|て|ん|く|さ|こ|そ|あ|ど|から|まで|より|など|として|による|によると|について|において|という|また|しかし|そして|これ|それ|この|その|ある|いる|する|した|された|れた|なった|なる|です|ます|ました|である|であり|ため|ような|よう|こと|もの|同氏|彼|彼女|私|我々|氏|さん',
  abbreviations: '',
} as const satisfies Writing
