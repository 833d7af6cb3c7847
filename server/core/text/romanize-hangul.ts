/**
 * A name in Hangul as other scripts would write it: 푸틴 → "putin". Vowels that only part consonants (ㅡ) are left out.
 */
export function romanizeHangul(word: string): string {
  let out = ''
  for (const syllable of word.normalize('NFC')) {
    const index = (syllable.codePointAt(0) as number) - 0xac00
    if (index < 0 || index >= 11172) { if (/[a-z0-9]/.test(syllable)) out += syllable; continue }
    const initial = Math.floor(index / 588)
    const medial = Math.floor(index / 28) % 21
    // 쓰 stands for the つ of Japanese names alone, and 희 is hee to all who bear it.
    if (syllable === '쓰') { out += 'tsu'; continue }
    if (syllable === '희') { out += 'hi'; continue }
    const head = INITIALS[initial] ?? ''
    // Two vowels are none: 태오 is not 터.
    if (head === '' && MEDIALS[medial]?.startsWith('o') && out.endsWith('e')) out += 'y'
    out += (head === 'r' && out.endsWith('l') ? '' : head === 's' && MEDIALS[medial]?.startsWith('y') ? 'sh' : head) + (medial === EU && head !== '' ? '' : MEDIALS[medial] ?? '') + (FINALS[index % 28] ?? '')
  }
  return out
}

/** A Korean family name as papers usually spell it: 이 is Lee, 박 Park. */
export function romanizeHangulFamily(syllable: string): string { return FAMILIES.get(syllable) ?? romanizeHangul(syllable) }

const EU = 18
const INITIALS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ')
const MEDIALS = 'a e ya ye eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ')
const FINALS = ' k k ks n n n t l l l l l l l l m p p t t ng t t k t p h'.split(' ')

/** Family names of one syllable by how they are usually spelt, the commonest first. */
export const KOREAN_FAMILIES = '김kim 이lee 박park 최choi 정jeong 강kang 조cho 윤yoon 장jang 임lim 한han 오oh 서seo 신shin 권kwon 황hwang 안ahn 송song 류ryu 전jeon 홍hong 고ko 문moon 양yang 손son 배bae 백baek 허heo 유yoo 남nam 심shim '
  + '노roh 하ha 곽kwak 성sung 차cha 주joo 우woo 구koo 나na 민min 진jin 지ji 엄eom 채chae 원won 천cheon 방bang 공kong 현hyun 함ham 변byun 염yeom 여yeo 추choo 도do 소so 석seok 선sun 설seol 길gil 연yeon 위wi 표pyo 명myung '
  + '기ki 반ban 왕wang 금keum 옥ok 인in 맹maeng 제je 모mo 탁tak 국guk 어eo 은eun 편pyeon 용yong 예ye 봉bong 사sa 경kyung 태tae 피pi 라ra 리ri'
const FAMILIES: ReadonlyMap<string, string> = new Map(KOREAN_FAMILIES.split(' ').map((entry) => [entry[0] as string, entry.slice(1)]))
