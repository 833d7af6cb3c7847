import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analysis } from '../support/check.ts'
import { romanizeName } from '../../server/core/text/romanize-name.ts'

/** The people of a text, each with the spellings it is found under, the name shown first. */
const peopleOf = (text: string): readonly string[] => analysis(text).people.map(({ name, spellings }) => [name, ...spellings.map(({ text }) => text).filter((one) => one !== name).sort()].join(' = '))

// Each names one person in full and then by the family name in other cases: all of it is that person, under names without their cases.
const ARTICLES: readonly (readonly [lang: string, text: string, person: string])[] = [
  ['ml', 'പ്രസിഡന്റ് ഫ്രാങ്ക് ബെല്ലാർഡ് എത്തി. ബെല്ലാർഡിനെ ഗവർണർ സ്വീകരിച്ചു. ബെല്ലാർഡിന്റെ സന്ദർശനം രണ്ട് ദിവസമാണ്. ബെല്ലാർഡും സംഘവും മടങ്ങി.', 'ഫ്രാങ്ക് ബെല്ലാർഡ് = ബെല്ലാർഡ്'],
  ['ml', 'മന്ത്രി പീറ്റർ മാർട്ടിൻ രാജിവച്ചു. മാർട്ടിന്റെ രാജി സ്വീകരിച്ചു. മാർട്ടിനെ പാർട്ടി പിന്തുണച്ചു.', 'പീറ്റർ മാർട്ടിൻ = മാർട്ടിൻ'],
  ['ta', 'அதிபர் ஃபிராங்க் பெல்லார்ட் வந்தார். பெல்லார்டை ஆளுநர் வரவேற்றார். பெல்லார்டின் பயணம் இரண்டு நாள்.', 'ஃபிராங்க் பெல்லார்ட் = பெல்லார்ட்'],
  ['te', 'అధ్యక్షుడు ఫ్రాంక్ బెల్లార్డ్ వచ్చారు. బెల్లార్డ్‌కు గవర్నర్ స్వాగతం పలికారు. మంత్రి బెల్లార్డ్‌తో మాట్లాడారు.', 'ఫ్రాంక్ బెల్లార్డ్ = బెల్లార్డ్‌'],
  ['kn', 'ಅಧ್ಯಕ್ಷ ಫ್ರಾಂಕ್ ಬೆಲ್ಲಾರ್ಡ್ ಅವರು ಬಂದರು. ಬೆಲ್ಲಾರ್ಡ್‌ಗೆ ರಾಜ್ಯಪಾಲರು ಸ್ವಾಗತ ಕೋರಿದರು. ಸಚಿವರು ಬೆಲ್ಲಾರ್ಡ್‌ರನ್ನು ಭೇಟಿಯಾದರು.', 'ಫ್ರಾಂಕ್ ಬೆಲ್ಲಾರ್ಡ್ = ಬೆಲ್ಲಾರ್ಡ್‌'],
  ['bn', 'প্রেসিডেন্ট ফ্র্যাঙ্ক বেলার্ড এসেছেন এবং বেলার্ডের সফর নিয়ে আলোচনা হয়েছে। পরে বেলার্ডকে স্বাগত জানান গভর্নর।', 'ফ্র্যাঙ্ক বেলার্ড = বেলার্ড'],
  ['mr', 'पथकप्रमुख संतोष पवार म्हणाले की पूर ओसरला. पवारांना मदत करणाऱ्यांचा सत्कार झाला.', 'संतोष पवार = पवार'],
  ['gu', 'કલેક્ટર હર્ષદ વાઘેલા આવ્યા. વાઘેલાએ તપાસ શરૂ કરી અને વાઘેલાની ટીમે મદદ કરી.', 'હર્ષદ વાઘેલા = વાઘેલા'],
]

for (const [lang, text, person] of ARTICLES) {
  test(`${lang}: a name is one person in all its cases: ${person}`, () => {
    assert.deepEqual(peopleOf(text), [person])
  })
}

test('two known people side by side are two, a given and a family name one', () => {
  assert.deepEqual(peopleOf('প্রেসিডেন্ট ডোনাল্ড ট্রাম্প এবং নেতা কিম জং উন দেখা করেন। ট্রাম্প কিমকে স্বাগত জানান বলে জানা গেছে।'), ['কিম জং উন = কিম', 'ডোনাল্ড ট্রাম্প = ট্রাম্প'])
  assert.deepEqual(peopleOf('কোচ স্কট মিলার এবং অধিনায়ক জন রবিনসন আসেন। পরে স্কট রবিনসন কথা বলেন বলে জানা গেছে।').length, 3)
})

test('names are romanised as their script is spoken', () => {
  const words: readonly (readonly [word: string, roman: string])[] = [
    ['ഫ്ലീറ്റ്‌വുഡ്', 'flittvud'], ['ആന്റണി', 'antani'], ['തോംസൺ', 'tomsan'], ['സംഗീത', 'sangita'], ['കിം', 'kim'], ['കവനൗ', 'kavanau'],
    ['ஃபிளேக்', 'filek'], ['ಜೆರ್‍ಡಾನ್', 'jerdan'], ['నరేంద్ర', 'narendra'],
    ['ওয়ালিদ', 'valid'], ['উইলিয়ামস', 'viliyamas'], ['ইয়ং', 'yang'], ['জং', 'jang'], ['যশোদা', 'jashoda'],
  ]
  assert.deepEqual(words.map(([word]) => [word, romanizeName(word)]), words)
})
