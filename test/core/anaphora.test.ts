import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyze } from '../../server/core/analyze.ts'
import { engine } from '../support/check.ts'

/** A text without a day of publication, in which one day is counted from another; and what its dates are. */
const COUNTED: readonly (readonly [language: string, text: string, values: string])[] = [
  ['en', 'The dam broke on 3 May 2019. The next day the army came.', '2019-05-03 2019-05-04'],
  ['en', 'The dam broke on 3 May 2019. Two days later the army came.', '2019-05-03 2019-05-05'],
  ['en', 'The army came two days after the flood.', ''],
  ['hi', 'बांध 3 मई 2019 को टूटा। अगले दिन सेना पहुंची।', '2019-05-03 2019-05-04'],
  ['hi', 'हमले के दो दिन बाद सेना पहुंची।', ''],
  ['gu', 'બંધ 3 મે 2019ના રોજ તૂટ્યો. બીજા દિવસે સેના પહોંચી.', '2019-05-03 2019-05-04'],
  ['gu', 'હુમલાના બે દિવસ બાદ સેના પહોંચી.', ''],
  ['es', 'La presa se rompió el 3 de mayo de 2019. Dos días después llegó el ejército.', '2019-05-03 2019-05-05'],
  ['es', 'La presa se rompió el 3 de mayo de 2019. Al día siguiente llegó el ejército.', '2019-05-03 2019-05-04'],
  ['es', 'Dos días después de la inundación llegó el ejército.', ''],
  ['es', 'Entre 2019 y 2021 cayeron las ventas.', '2019/2021'],
  ['pt', 'A barragem rompeu em 3 de maio de 2019. Dois dias depois chegou o exército.', '2019-05-03 2019-05-05'],
  ['pt', 'A barragem rompeu em 3 de maio de 2019. No dia seguinte chegou o exército.', '2019-05-03 2019-05-04'],
  ['id', 'Bendungan itu jebol pada 3 Mei 2019. Dua hari kemudian tentara tiba.', '2019-05-03 2019-05-05'],
  ['fa', 'سد در ۳ مه ۲۰۱۹ شکست. دو روز بعد ارتش رسید.', '2019-05-03 2019-05-05'],
  ['tr', 'Baraj 3 Mayıs 2019\'da yıkıldı, iki gün sonra ordu geldi.', '2019-05-03 2019-05-05'],
  ['tr', 'Saldırıdan iki gün sonra ordu geldi.', ''],
  ['vi', 'Con đập vỡ ngày 3 tháng 5 năm 2019. Hai ngày sau quân đội đến.', '2019-05-03 2019-05-05'],
  ['de', 'Der Damm brach am 3. Mai 2019. Zwei Tage später kam die Armee.', '2019-05-03 2019-05-05'],
  ['de', 'Der Damm brach am 3. Mai 2019. Am nächsten Tag kam die Armee.', '2019-05-03 2019-05-04'],
  ['fr', 'Le barrage a cédé le 3 mai 2019. Deux jours plus tard, l\'armée est arrivée.', '2019-05-03 2019-05-05'],
  ['fr', 'Le barrage a cédé le 3 mai 2019. Le lendemain, l\'armée est arrivée.', '2019-05-03 2019-05-04'],
  ['ru', 'Плотина рухнула 3 мая 2019 года. На следующий день прибыла армия.', '2019-05-03 2019-05-04'],
  ['uk', 'Дамба обвалилася 3 травня 2019 року. Наступного дня прибула армія.', '2019-05-03 2019-05-04'],
  ['ar', 'انهار السد في 3 مايو 2019. وفي اليوم التالي وصل الجيش.', '2019-05-03 2019-05-04'],
  ['ur', 'بند 3 مئی 2019 کو ٹوٹا۔ اگلے دن فوج پہنچی۔', '2019-05-03 2019-05-04'],
  ['pa', 'ਬੰਨ੍ਹ 3 ਮਈ 2019 ਨੂੰ ਟੁੱਟਿਆ। ਅਗਲੇ ਦਿਨ ਫੌਜ ਪਹੁੰਚੀ।', '2019-05-03 2019-05-04'],
  ['mr', 'धरण 3 मे 2019 रोजी फुटले. दुसऱ्या दिवशी लष्कर पोहोचले.', '2019-05-03 2019-05-04'],
  ['ne', 'बाँध 3 मे 2019 मा फुट्यो। भोलिपल्ट सेना पुग्यो।', '2019-05-03 2019-05-04'],
  ['bn', 'বাঁধটি ২০১৯ সালের ৩ মে ভেঙে যায়। পরদিন সেনাবাহিনী পৌঁছায়।', '2019-05-03 2019-05-04'],
  ['or', 'ବନ୍ଧ 2019 ମେ 3 ରେ ଭାଙ୍ଗିଥିଲା। ପରଦିନ ସେନା ପହଞ୍ଚିଥିଲା।', '2019-05-03 2019-05-04'],
  ['ta', 'அணை 2019 மே 3 அன்று உடைந்தது. மறுநாள் ராணுவம் வந்தது.', '2019-05-03 2019-05-04'],
  ['te', 'ఆనకట్ట 2019 మే 3న తెగిపోయింది. మరుసటి రోజు సైన్యం వచ్చింది.', '2019-05-03 2019-05-04'],
  ['kn', 'ಅಣೆಕಟ್ಟು 2019ರ ಮೇ 3ರಂದು ಒಡೆಯಿತು. ಮರುದಿನ ಸೇನೆ ಬಂದಿತು.', '2019-05-03 2019-05-04'],
  ['ml', 'അണക്കെട്ട് 2019 മേയ് 3ന് തകർന്നു. പിറ്റേന്ന് സൈന്യം എത്തി.', '2019-05-03 2019-05-04'],
  ['ko', '댐은 2019년 5월 3일 무너졌다. 다음 날 군이 도착했다.', '2019-05-03 2019-05-04'],
  ['ko', '댐은 2019년 5월 3일 무너졌다. 이튿날 군이 도착했다.', '2019-05-03 2019-05-04'],
  ['ja', 'ダムは2019年5月3日に崩れた。翌日、軍が到着した。', '2019-05-03 2019-05-04'],
  ['zh', '大坝于2019年5月3日垮塌。第二天军队抵达。', '2019-05-03 2019-05-04'],
  ['zh', '大坝于2019年5月3日垮塌。次日军队抵达。', '2019-05-03 2019-05-04'],
]

describe('counted from the last date of the text', () => {
  for (const [language, text, values] of COUNTED) {
    it(`${language}: ${text}`, () => {
      const { mentions } = analyze(text, engine(language), { tags: [] })
      assert.equal(mentions.flatMap((mention) => mention.kind === 'date' ? [mention.value] : []).join(' '), values)
    })
  }
})
