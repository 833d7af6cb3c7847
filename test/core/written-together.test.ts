import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readNumbers } from '../../server/core/recognize/numbers.ts'
import { segment } from '../../server/core/text/segment.ts'
import { engine } from '../support/check.ts'

function parts(text: string): string {
  return segment(text, engine()).tokens.map(({ start, end }) => text.slice(start, end)).join('|')
}

test('number words are parted from what they are written together with, and other words are not', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['இருபதாயிரம் வீரர்கள்', 'இருபத|ாயிரம்|வீரர்கள்'],
    ['இருபத்தைந்து', 'இருபத்த|ைந்து'],
    ['கடந்தாண்டு மழை', 'கடந்த|ாண்டு|மழை'],
    ['രണ്ടുലക്ഷം പേർ', 'രണ്ടു|ലക്ഷം|പേർ'],
    ['മുപ്പത്തിരണ്ടുകാരനെ', 'മുപ്പത്തി|രണ്ടു|കാരനെ'],
    ['రెండేళ్ల క్రితం', 'రెండ|ేళ్ల|క్రితం'],
    ['ಇಪ್ಪತ್ತೈದು ಮನೆಗಳು', 'ಇಪ್ಪತ್ತ|ೈದು|ಮನೆಗಳು'],
    ['ஆறுதல் கூறினார்', 'ஆறுதல்|கூறினார்'],
    ['எழுதினார்', 'எழுதினார்'],
    ['ఆరోగ్యం', 'ఆరోగ్యం'],
    // The hyphen before an ending of digits is gone, that of a name or a range stays.
    ['2018-ல் வந்தார்', '2018|ல்|வந்தார்'],
    ['34-ാം മിനിറ്റ്', '34|ാ|ം|മിനിറ്റ്'],
    ['சந்திரயான்-3', 'சந்திரயான்|-|3'],
    ['5-7 சதவீதம்', '5|-|7|சதவீதம்'],
  ]
  for (const [text, expected] of cases) assert.equal(parts(text), expected)
})

test('fused number words have their value', () => {
  const cases: readonly (readonly [string, number])[] = [
    ['இருபத்தைந்தாயிரத்து ஐநூறு', 25_500], ['தொண்ணூற்றொன்பது', 99], ['முந்நூற்று நாற்பத்தாறு', 346], ['ఇరవైఐదు', 25], ['మూడువేల నాలుగు వందల', 3400], ['ನಲವತ್ತೊಂದು ಸಾವಿರ', 41_000], ['ಎಪ್ಪತ್ತೇಳು', 77], ['ഇരുപത്തിയഞ്ച്', 25], ['പതിനായിരം', 10_000],
    ['ഇരുപതിനായിരം', 20_000], ['മൂവായിരത്തി അഞ്ഞൂറ്', 3500], ['രണ്ടുകോടി', 20_000_000],
  ]
  for (const [text, value] of cases) assert.deepEqual(readNumbers(segment(text, engine())).map((one) => one.value), [value], text)
})
