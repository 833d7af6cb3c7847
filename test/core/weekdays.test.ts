import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addDays, isoDay, weekdayOf } from '../../server/core/calendar.ts'
import { analyze } from '../../server/core/analyze.ts'
import { engine } from '../support/check.ts'

/** A Tuesday. */
const PUBLISHED = { year: 2024, month: 5, day: 14 }
const LAST_THURSDAY = '2024-05-09'
const NEXT_THURSDAY = '2024-05-16'

/** A sentence about something past with X for the weekday, and the weekdays from Monday as they stand there. */
const WEEKDAYS: Readonly<Record<string, readonly [frame: string, days: readonly string[]]>> = {
  es: ['El puente se cayó el X por la lluvia.', ['lunes','martes','miércoles','jueves','viernes','sábado','domingo']],
  fr: ['Le pont est tombé X sous la pluie.', ['lundi','mardi','mercredi','jeudi','vendredi','samedi','dimanche']],
  pt: ['A ponte caiu na X por causa da chuva.', ['segunda-feira','terça-feira','quarta-feira','quinta-feira','sexta-feira','sábado','domingo']],
  de: ['Die Brücke stürzte am X ein.', ['Montag','Dienstag','Mittwoch','Donnerstag','Freitag','Samstag','Sonntag']],
  ru: ['Мост обрушился X из-за дождя.', ['в понедельник','во вторник','в среду','в четверг','в пятницу','в субботу','в воскресенье']],
  uk: ['Міст обвалився X через дощ.', ['у понеділок','у вівторок','у середу','у четвер','у п’ятницю','у суботу','у неділю']],
  tr: ['Köprü X günü yağmur yüzünden çöktü.', ['pazartesi','salı','çarşamba','perşembe','cuma','cumartesi','pazar']],
  id: ['Jembatan itu runtuh pada hari X karena hujan.', ['Senin','Selasa','Rabu','Kamis','Jumat','Sabtu','Minggu']],
  vi: ['Cây cầu đã sập hôm X vì mưa lớn.', ['thứ Hai','thứ Ba','thứ Tư','thứ Năm','thứ Sáu','thứ Bảy','Chủ nhật']],
  ar: ['انهار الجسر يوم X بسبب المطر.', ['الاثنين','الثلاثاء','الأربعاء','الخميس','الجمعة','السبت','الأحد']],
  fa: ['پل روز X بر اثر باران فرو ریخت.', ['دوشنبه','سه‌شنبه','چهارشنبه','پنجشنبه','جمعه','شنبه','یکشنبه']],
  ur: ['پل X کو بارش سے گر گیا۔', ['پیر','منگل','بدھ','جمعرات','جمعہ','ہفتہ','اتوار']],
  pa: ['ਪੁਲ X ਨੂੰ ਮੀਂਹ ਕਾਰਨ ਡਿੱਗ ਗਿਆ।', ['ਸੋਮਵਾਰ','ਮੰਗਲਵਾਰ','ਬੁੱਧਵਾਰ','ਵੀਰਵਾਰ','ਸ਼ੁੱਕਰਵਾਰ','ਸ਼ਨੀਵਾਰ','ਐਤਵਾਰ']],
  mr: ['पूल X पावसामुळे कोसळला.', ['सोमवारी','मंगळवारी','बुधवारी','गुरुवारी','शुक्रवारी','शनिवारी','रविवारी']],
  ne: ['पुल X वर्षाका कारण भत्कियो।', ['सोमबार','मंगलबार','बुधबार','बिहीबार','शुक्रबार','शनिबार','आइतबार']],
  bn: ['সেতুটি X বৃষ্টির কারণে ভেঙে পড়েছে।', ['সোমবার','মঙ্গলবার','বুধবার','বৃহস্পতিবার','শুক্রবার','শনিবার','রবিবার']],
  or: ['ପୋଲ X ବର୍ଷା ଯୋଗୁଁ ଭାଙ୍ଗି ଯାଇଛି।', ['ସୋମବାର','ମଙ୍ଗଳବାର','ବୁଧବାର','ଗୁରୁବାର','ଶୁକ୍ରବାର','ଶନିବାର','ରବିବାର']],
  ta: ['பாலம் X மழையால் இடிந்தது.', ['திங்கட்கிழமை','செவ்வாய்க்கிழமை','புதன்கிழமை','வியாழக்கிழமை','வெள்ளிக்கிழமை','சனிக்கிழமை','ஞாயிற்றுக்கிழமை']],
  te: ['వంతెన X వర్షానికి కూలిపోయింది.', ['సోమవారం','మంగళవారం','బుధవారం','గురువారం','శుక్రవారం','శనివారం','ఆదివారం']],
  kn: ['ಸೇತುವೆ X ಮಳೆಯಿಂದ ಕುಸಿದಿದೆ.', ['ಸೋಮವಾರ','ಮಂಗಳವಾರ','ಬುಧವಾರ','ಗುರುವಾರ','ಶುಕ್ರವಾರ','ಶನಿವಾರ','ಭಾನುವಾರ']],
  ml: ['പാലം X മഴയിൽ തകർന്നു.', ['തിങ്കളാഴ്ച','ചൊവ്വാഴ്ച','ബുധനാഴ്ച','വ്യാഴാഴ്ച','വെള്ളിയാഴ്ച','ശനിയാഴ്ച','ഞായറാഴ്ച']],
  ko: ['다리가 X 폭우로 무너졌다.', ['월요일','화요일','수요일','목요일','금요일','토요일','일요일']],
  ja: ['橋はXに雨で崩れた。', ['月曜日','火曜日','水曜日','木曜日','金曜日','土曜日','日曜日']],
  zh: ['大桥X因大雨倒塌了。', ['星期一','星期二','周三','周四','周五','周六','周日']],
  en: ['The bridge fell on X in the rain.', ['Monday','Tuesday','Wednesday','Thursday','Friday','Saturday','Sunday']],
  hi: ['पुल X को बारिश से गिर गया।', ['सोमवार','मंगलवार','बुधवार','गुरुवार','शुक्रवार','शनिवार','रविवार']],
  gu: ['પુલ X વરસાદથી તૂટી પડ્યો.', ['સોમવારે','મંગળવારે','બુધવારે','ગુરુવારે','શુક્રવારે','શનિવારે','રવિવારે']],
}

/** Thursday in a clause about what is to come, and in one about what has been, wherever the verb stands. */
const THURSDAYS: Readonly<Record<string, { readonly future: readonly string[]; readonly past: readonly string[] }>> = {
  es: { future: ['El puente se abrirá el jueves.', 'La reunión tendrá lugar el jueves.', 'El jueves se celebrará la votación.', 'La votación se celebra el jueves.'], past: ['El puente se cerró el jueves.', 'El ministro dijo el jueves que la obra va bien.', 'El jueves murieron tres mineros.'] },
  fr: { future: ['Le pont rouvrira jeudi.', 'La réunion aura lieu jeudi.', 'Jeudi, les députés voteront.', 'Le vote doit se tenir jeudi.'], past: ['Le pont a été fermé jeudi.', 'Le ministre a déclaré jeudi que les travaux avancent.', 'Jeudi, trois mineurs sont morts.'] },
  pt: { future: ['A ponte será aberta na quinta-feira.', 'A reunião vai acontecer na quinta-feira.', 'Na quinta-feira, os deputados votarão.'], past: ['A ponte foi fechada na quinta-feira.', 'O ministro disse na quinta-feira que a obra vai bem.'] },
  de: { future: ['Die Brücke wird am Donnerstag geöffnet.', 'Am Donnerstag soll der Rat abstimmen.', 'Das Spiel findet am Donnerstag statt.', 'Die Messe beginnt am Donnerstag.'], past: ['Die Brücke wurde am Donnerstag geschlossen.', 'Am Donnerstag sagte der Minister, die Arbeiten gingen voran.', 'Er ist am Donnerstag gestorben.'] },
  ru: { future: ['Мост откроют в четверг.', 'Встреча состоится в четверг.', 'В четверг депутаты будут голосовать.', 'В четверг пройдёт матч.'], past: ['Мост закрыли в четверг.', 'Министр заявил в четверг, что работы идут.', 'В четверг погибли три шахтёра.'] },
  uk: { future: ['Міст відкриють у четвер.', 'Зустріч відбудеться у четвер.', 'У четвер депутати голосуватимуть.'], past: ['Міст закрили у четвер.', 'Міністр заявив у четвер, що роботи тривають.'] },
  tr: { future: ['Köprü perşembe günü açılacak.', 'Toplantı perşembe günü yapılacak.', 'Perşembe günü oylama yapılması bekleniyor.'], past: ['Köprü perşembe günü kapandı.', 'Bakan perşembe günü çalışmaların sürdüğünü söyledi.'] },
  id: { future: ['Jembatan itu akan dibuka pada Kamis.', 'Pertemuan dijadwalkan pada hari Kamis.'], past: ['Jembatan itu ditutup pada Kamis.', 'Menteri mengatakan pada Kamis bahwa pekerjaan berjalan.'] },
  vi: { future: ['Cây cầu sẽ mở cửa vào thứ Năm.', 'Cuộc họp dự kiến diễn ra vào thứ Năm.'], past: ['Cây cầu đã đóng cửa hôm thứ Năm.', 'Bộ trưởng cho biết hôm thứ Năm rằng công việc đang tiến triển.'] },
  ar: { future: ['سيفتتح الجسر يوم الخميس.', 'سوف يعقد الاجتماع يوم الخميس.', 'من المقرر أن يصوت البرلمان يوم الخميس.'], past: ['أغلق الجسر يوم الخميس.', 'قال الوزير يوم الخميس إن العمل مستمر.'] },
  fa: { future: ['پل روز پنجشنبه باز خواهد شد.', 'قرار است نشست روز پنجشنبه برگزار شود.', 'نشست روز پنجشنبه برگزار می‌شود.'], past: ['پل روز پنجشنبه بسته شد.', 'وزیر روز پنجشنبه گفت که کار ادامه دارد.'] },
  ur: { future: ['پل جمعرات کو کھلے گا۔', 'اجلاس جمعرات کو ہوگا۔', 'میچ جمعرات کو کھیلا جائے گا۔'], past: ['پل جمعرات کو بند ہوا تھا۔', 'وزیر نے جمعرات کو کہا کہ کام جاری ہے۔'] },
  pa: { future: ['ਪੁਲ ਵੀਰਵਾਰ ਨੂੰ ਖੁੱਲ੍ਹੇਗਾ।', 'ਮੀਟਿੰਗ ਵੀਰਵਾਰ ਨੂੰ ਹੋਵੇਗੀ।'], past: ['ਪੁਲ ਵੀਰਵਾਰ ਨੂੰ ਬੰਦ ਹੋਇਆ ਸੀ।', 'ਮੰਤਰੀ ਨੇ ਵੀਰਵਾਰ ਨੂੰ ਕਿਹਾ ਕਿ ਕੰਮ ਚੱਲ ਰਿਹਾ ਹੈ।'] },
  mr: { future: ['पूल गुरुवारी खुला होणार आहे.', 'बैठक गुरुवारी होईल.', 'सामना गुरुवारी खेळवला जाईल.'], past: ['पूल गुरुवारी बंद झाला.', 'मंत्र्यांनी गुरुवारी सांगितले की काम सुरू आहे.'] },
  ne: { future: ['पुल बिहीबार खुल्नेछ।', 'बैठक बिहीबार बस्नेछ।', 'खेल बिहीबार हुनेछ।'], past: ['पुल बिहीबार बन्द भयो।', 'मन्त्रीले बिहीबार भने कि काम भइरहेको छ।'] },
  bn: { future: ['সেতুটি বৃহস্পতিবার খুলবে।', 'বৈঠক বৃহস্পতিবার হবে।', 'বৃহস্পতিবার ভোট অনুষ্ঠিত হবে।'], past: ['সেতুটি বৃহস্পতিবার বন্ধ হয়েছে।', 'মন্ত্রী বৃহস্পতিবার বলেছেন যে কাজ চলছে।'] },
  or: { future: ['ପୋଲ ଗୁରୁବାର ଖୋଲିବ।', 'ବୈଠକ ଗୁରୁବାର ହେବ।'], past: ['ପୋଲ ଗୁରୁବାର ବନ୍ଦ ହୋଇଛି।', 'ମନ୍ତ୍ରୀ ଗୁରୁବାର କହିଛନ୍ତି ଯେ କାମ ଚାଲିଛି।'] },
  ta: { future: ['பாலம் வியாழக்கிழமை திறக்கப்படும்.', 'கூட்டம் வியாழக்கிழமை நடைபெறும்.', 'கூட்டம் வியாழக்கிழமை நடைபெறவுள்ளது.'], past: ['பாலம் வியாழக்கிழமை மூடப்பட்டது.', 'அமைச்சர் வியாழக்கிழமை பணி நடப்பதாக கூறினார்.'] },
  te: { future: ['వంతెన గురువారం తెరుచుకుంటుంది.', 'సమావేశం గురువారం జరగనుంది.', 'సమావేశం గురువారం జరుగుతుంది.'], past: ['వంతెన గురువారం మూతపడింది.', 'మంత్రి గురువారం పనులు సాగుతున్నాయని చెప్పారు.'] },
  kn: { future: ['ಸೇತುವೆ ಗುರುವಾರ ತೆರೆಯಲಿದೆ.', 'ಸಭೆ ಗುರುವಾರ ನಡೆಯಲಿದೆ.', 'ಸಭೆ ಗುರುವಾರ ನಡೆಯುತ್ತದೆ.'], past: ['ಸೇತುವೆ ಗುರುವಾರ ಮುಚ್ಚಿದೆ.'] },
  ml: { future: ['പാലം വ്യാഴാഴ്ച തുറക്കും.', 'യോഗം വ്യാഴാഴ്ച നടക്കും.'], past: ['പാലം വ്യാഴാഴ്ച അടച്ചു.', 'മന്ത്രി വ്യാഴാഴ്ച പറഞ്ഞു.'] },
  ko: { future: ['다리는 목요일 개통될 예정이다.', '회의는 목요일에 열릴 예정이다.', '회의가 목요일 열린다.', '목요일에 투표할 것이다.'], past: ['다리가 목요일 폐쇄됐다.', '장관은 목요일 작업이 진행 중이라고 밝혔다.'] },
  ja: { future: ['橋は木曜日に開通する予定だ。', '会議は木曜日に開かれる。', '木曜日に投票が行われる。'], past: ['橋は木曜日に閉鎖された。', '大臣は木曜日、工事が進んでいると述べた。'] },
  zh: { future: ['大桥将于周四开放。', '会议将在周四举行。', '周四将举行投票。'], past: ['大桥周四关闭了。', '部长周四表示，工程正在进行。'] },
  hi: { future: ['पुल गुरुवार को खुलेगा।', 'बैठक गुरुवार को होने वाली है।', 'मुकाबला गुरुवार को खेला जाएगा।'], past: ['पुल गुरुवार को बंद हुआ।', 'मंत्री ने गुरुवार को कहा कि काम चल रहा है।'] },
  gu: { future: ['પુલ ગુરુવારે ખુલશે.', 'બેઠક ગુરુવારે યોજાશે.', 'બેઠક ગુરુવારે મળવાની શક્યતા છે.'], past: ['પુલ ગુરુવારે બંધ થયો.', 'મંત્રીએ ગુરુવારે કહ્યું કે કામ ચાલે છે.'] },
  en: { future: ['The bridge will open on Thursday.', 'The council is to vote on Thursday.', 'The two teams face each other on Thursday.'], past: ['The bridge was closed on Thursday.', 'The minister said on Thursday that work would go on.', 'Two miners died Thursday.'] },
}

function valuesOf(text: string, language: string): readonly string[] {
  return analyze(text, engine(language), { tags: [], publishedAt: isoDay(PUBLISHED) }).mentions.flatMap((mention) => mention.kind === 'date' ? [mention.value] : [])
}

describe('a weekday alone is the last one in a clause about the past', () => {
  for (const [language, [frame, days]] of Object.entries(WEEKDAYS)) {
    it(language, () => days.forEach((day, index) => {
      const back = (weekdayOf(PUBLISHED) - index - 1 + 7) % 7
      assert.deepEqual(valuesOf(frame.replace('X', day), language), [isoDay(addDays(PUBLISHED, -back))], day)
    }))
  }
})

describe('the tense of its own clause tells past from future', () => {
  for (const [language, { future, past }] of Object.entries(THURSDAYS)) {
    it(language, () => {
      for (const text of past) assert.deepEqual(valuesOf(text, language), [LAST_THURSDAY], text)
      for (const text of future) assert.deepEqual(valuesOf(text, language), [NEXT_THURSDAY], text)
    })
  }
  it('every pack has both', () => assert.deepEqual(Object.keys(THURSDAYS).sort(), Object.keys(WEEKDAYS).sort()))
})
