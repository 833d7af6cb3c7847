/**
 * What the generated articles are made of, a language a row. Slots: {place} {person} {other} (full names), {last} (a surname), {n1} … {n4} (figures of the story),
 * {r} (a figure that only this article has), {day} and {date} (the story's day). Two words of each pair make a name.
 */
export interface Phrases {
  readonly code: string
  /** Given names and surnames, index by index the same people in every language. */
  readonly given: readonly string[]
  readonly family: readonly string[]
  readonly places: readonly string[]
  readonly months: readonly string[]
  readonly headline: readonly string[]
  readonly dateline: string
  readonly date: string
  readonly core: readonly string[]
  readonly filler: readonly string[]
  readonly decimal: 'western' | 'indian' | 'point'
}

export const PHRASES: readonly Phrases[] = [
  {
    code: 'en', decimal: 'western',
    given: ['Asha', 'Ivan', 'Lena', 'Omar', 'Priya', 'Tomas', 'Farida', 'Marco', 'Nina', 'Kiran', 'Viktor', 'Salma', 'Rohan', 'Elena', 'Harish', 'Dina'],
    family: ['Velkar', 'Petrov', 'Morales', 'Sheikh', 'Raman', 'Novak', 'Qureshi', 'Bellini', 'Thomas', 'Solanki', 'Orlov', 'Haddad', 'Mehta', 'Santos', 'Menon', 'Karimov', 'Bhosale', 'Lindgren', 'Okafor', 'Tanaka', 'Desai', 'Volkov', 'Romero', 'Farouk'],
    places: ['Navagam', 'Lydora', 'Kelva', 'Sonpur', 'Talmora', 'Virand', 'Castelo', 'Marwa', 'Dholgad', 'Orlinsk', 'Benara', 'Zamira'],
    months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
    headline: ['{n1} people killed in {place}', 'Flood in {place}: {n2} families moved', '{person} visits {place}'],
    dateline: '{place}, {date} (Inland Post) -', date: '{day} {month} {year}',
    core: [
      '{n1} people were killed and {n3} injured in {place} on {date}, said {person}.', '{person} said {n2} families had been moved to safety.', 'The government announced Rs {n4} lakh for the victims, minister {other} told reporters.',
      '{last} said that more than {n2} houses were damaged around {place}.', 'Rescue workers freed {n3} passengers, {other} said.',
    ],
    filler: [
      'Officials said the road to the west had been closed for {r} hours.', 'Many residents spent the night in the open, and {r} volunteers handed out food.', '“We have never seen anything like it,” said a shopkeeper near the old market.',
      'The water reached {r} metres before it fell again.', '{last} thanked the teams that had come from the neighbouring districts.', 'Schools stay closed until further notice, and exams were put off.', 'About {r} percent of the crop is feared lost.',
      'Power was back in most streets by the evening.', 'The opposition asked why the warning had come so late.', 'A report is to be handed in within three months.',
    ],
  },
  {
    code: 'hi', decimal: 'indian',
    given: ['आशा', 'इवान', 'लेना', 'उमर', 'प्रिया', 'तोमास', 'फरीदा', 'मार्को', 'नीना', 'किरण', 'विक्टर', 'सलमा', 'रोहन', 'एलेना', 'हरीश', 'दीना'],
    family: ['वेलकर', 'पेत्रोव', 'मोरालेस', 'शेख', 'रमन', 'नोवाक', 'कुरैशी', 'बेलिनी', 'थॉमस', 'सोलंकी', 'ओरलोव', 'हद्दाद', 'मेहता', 'सांतोस', 'मेनन', 'करीमोव', 'भोसले', 'लिंडग्रेन', 'ओकाफोर', 'तनाका', 'देसाई', 'वोल्कोव', 'रोमेरो', 'फारूक'],
    places: ['नवागाम', 'लिडोरा', 'केल्वा', 'सोनपुर', 'तलमोरा', 'विरांद', 'कास्तेलो', 'मारवा', 'ढोलगढ़', 'ओरलिंस्क', 'बेनारा', 'ज़मीरा'],
    months: ['जनवरी', 'फरवरी', 'मार्च', 'अप्रैल', 'मई', 'जून', 'जुलाई', 'अगस्त', 'सितंबर', 'अक्टूबर', 'नवंबर', 'दिसंबर'],
    headline: ['{place} में {n1} लोगों की मौत', '{place} में बाढ़, {n2} परिवार हटाए गए', '{place} पहुंचे {person}'],
    dateline: '{place}, {date} (एजेंसी):', date: '{day} {month} {year}',
    core: [
      '{place} में {date} को हुए हादसे में {n1} लोगों की मौत हो गई और {n3} घायल हो गए, {person} ने कहा।', '{person} ने बताया कि {n2} परिवारों को सुरक्षित जगह पहुंचाया गया।', 'मंत्री {other} ने पीड़ितों के लिए {n4} लाख रुपये की घोषणा की।',
      '{last} के अनुसार {place} के आसपास {n2} से ज्यादा घर क्षतिग्रस्त हुए।', '{other} ने कहा कि {n3} यात्रियों को बचा लिया गया।',
    ],
    filler: [
      'अधिकारियों ने बताया कि पश्चिम की सड़क {r} घंटे बंद रही।', 'कई लोगों ने रात खुले में बिताई और {r} स्वयंसेवकों ने खाना बांटा।', 'पुराने बाज़ार के एक दुकानदार ने कहा, “ऐसा हमने कभी नहीं देखा।”', 'पानी {r} मीटर तक पहुंचा और फिर उतर गया।',
      '{last} ने पड़ोसी जिलों से आए दलों का आभार जताया।', 'स्कूल अगले आदेश तक बंद रहेंगे और परीक्षाएं टाल दी गई हैं।', 'करीब {r} प्रतिशत फसल बर्बाद होने की आशंका है।', 'शाम तक ज्यादातर इलाकों में बिजली लौट आई।', 'विपक्ष ने पूछा कि चेतावनी इतनी देर से क्यों आई।', 'रिपोर्ट तीन महीने में सौंपी जाएगी।',
    ],
  },
  {
    code: 'gu', decimal: 'indian',
    given: ['આશા', 'ઇવાન', 'લેના', 'ઉમર', 'પ્રિયા', 'તોમાસ', 'ફરીદા', 'માર્કો', 'નીના', 'કિરણ', 'વિક્ટર', 'સલમા', 'રોહન', 'એલેના', 'હરીશ', 'દીના'],
    family: ['વેલકર', 'પેત્રોવ', 'મોરાલેસ', 'શેખ', 'રમણ', 'નોવાક', 'કુરેશી', 'બેલિની', 'થોમસ', 'સોલંકી', 'ઓરલોવ', 'હદ્દાદ', 'મહેતા', 'સાંતોસ', 'મેનન', 'કરીમોવ', 'ભોસલે', 'લિંડગ્રેન', 'ઓકાફોર', 'તનાકા', 'દેસાઈ', 'વોલ્કોવ', 'રોમેરો', 'ફારૂક'],
    places: ['નવાગામ', 'લિડોરા', 'કેલ્વા', 'સોનપુર', 'તલમોરા', 'વિરાંદ', 'કાસ્તેલો', 'મારવા', 'ઢોલગઢ', 'ઓરલિંસ્ક', 'બેનારા', 'ઝમીરા'],
    months: ['જાન્યુઆરી', 'ફેબ્રુઆરી', 'માર્ચ', 'એપ્રિલ', 'મે', 'જૂન', 'જુલાઈ', 'ઓગસ્ટ', 'સપ્ટેમ્બર', 'ઓક્ટોબર', 'નવેમ્બર', 'ડિસેમ્બર'],
    headline: ['{place}માં {n1} લોકોનાં મોત', '{place}માં પૂર, {n2} પરિવારોને ખસેડાયા', '{person} {place} પહોંચ્યા'],
    dateline: '{place}, {date}:', date: '{day} {month} {year}',
    core: [
      '{place}માં {date}ના રોજ {n1} લોકોનાં મોત થયાં અને {n3} લોકો ઘાયલ થયા, એમ {person}એ કહ્યું.', '{person}એ જણાવ્યું કે {n2} પરિવારોને સલામત સ્થળે ખસેડાયા.', 'મંત્રી {other}એ પીડિતો માટે {n4} લાખ રૂપિયાની જાહેરાત કરી.',
      '{last}ના જણાવ્યા મુજબ {place}ની આસપાસ {n2}થી વધુ ઘરોને નુકસાન થયું.', '{other}એ કહ્યું કે {n3} મુસાફરોને બચાવી લેવાયા.',
    ],
    filler: [
      'અધિકારીઓએ કહ્યું કે પશ્ચિમનો રસ્તો {r} કલાક બંધ રહ્યો.', 'ઘણા લોકોએ રાત ખુલ્લામાં વિતાવી અને {r} સ્વયંસેવકોએ ભોજન વહેંચ્યું.', 'જૂના બજારના એક દુકાનદારે કહ્યું, “અમે આવું ક્યારેય જોયું નથી.”', 'પાણી {r} મીટર સુધી પહોંચ્યું અને પછી ઊતર્યું.',
      '{last}એ પડોશી જિલ્લાઓમાંથી આવેલી ટીમોનો આભાર માન્યો.', 'શાળાઓ આગામી સૂચના સુધી બંધ રહેશે.', 'લગભગ {r} ટકા પાક નષ્ટ થવાની ભીતિ છે.', 'સાંજ સુધીમાં મોટાભાગના વિસ્તારોમાં વીજળી આવી ગઈ.', 'વિપક્ષે પૂછ્યું કે ચેતવણી આટલી મોડી કેમ આવી.', 'અહેવાલ ત્રણ મહિનામાં સોંપાશે.',
    ],
  },
  {
    code: 'ru', decimal: 'point',
    given: ['Аша', 'Иван', 'Лена', 'Омар', 'Прия', 'Томаш', 'Фарида', 'Марко', 'Нина', 'Киран', 'Виктор', 'Салма', 'Рохан', 'Елена', 'Хариш', 'Дина'],
    family: ['Велкар', 'Петров', 'Моралес', 'Шейх', 'Раман', 'Новак', 'Куреши', 'Беллини', 'Томас', 'Соланки', 'Орлов', 'Хаддад', 'Мехта', 'Сантос', 'Менон', 'Каримов', 'Бхосале', 'Линдгрен', 'Окафор', 'Танака', 'Десаи', 'Волков', 'Ромеро', 'Фарук'],
    places: ['Навагам', 'Лидора', 'Кельва', 'Сонпур', 'Тальмора', 'Виранд', 'Кастело', 'Марва', 'Дхолгад', 'Орлинск', 'Бенара', 'Замира'],
    months: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
    headline: ['{place}: погибли {n1} человек', 'Наводнение: {place}, эвакуированы {n2} семей', '{person} прибыл на место'],
    dateline: '{place}, {date}.', date: '{day} {month} {year} года',
    core: [
      'В результате аварии {date} погибли {n1} человек, ранены {n3} человек, сообщил {person}.', '{person} рассказал, что {n2} семей вывезли в безопасное место.', 'Министр {other} пообещал пострадавшим {n4} тысяч рублей.',
      'По словам чиновников, повреждено более {n2} домов.', '{other} сообщил, что спасены {n3} пассажиров.',
    ],
    filler: [
      'Дорога на запад была закрыта {r} часов.', 'Многие провели ночь под открытым небом, {r} добровольцев раздавали еду.', '«Такого мы ещё не видели», — сказал продавец у старого рынка.', 'Вода поднялась на {r} метров и снова спала.',
      'Жители поблагодарили спасателей из соседних районов.', 'Школы закрыты до особого распоряжения.', 'Потеряно около {r} процентов урожая.', 'К вечеру в большинстве домов появился свет.', 'Оппозиция спросила, почему предупреждение пришло так поздно.', 'Доклад обещают представить через три месяца.',
    ],
  },
  {
    code: 'es', decimal: 'point',
    given: ['Asha', 'Iván', 'Lena', 'Omar', 'Priya', 'Tomás', 'Farida', 'Marco', 'Nina', 'Kiran', 'Víktor', 'Salma', 'Rohan', 'Elena', 'Harish', 'Dina'],
    family: ['Velkar', 'Petrov', 'Morales', 'Sheikh', 'Raman', 'Novak', 'Qureshi', 'Bellini', 'Thomas', 'Solanki', 'Orlov', 'Haddad', 'Mehta', 'Santos', 'Menon', 'Karimov', 'Bhosale', 'Lindgren', 'Okafor', 'Tanaka', 'Desai', 'Volkov', 'Romero', 'Faruk'],
    places: ['Navagam', 'Lydora', 'Kelva', 'Sonpur', 'Talmora', 'Virand', 'Castelo', 'Marwa', 'Dholgad', 'Orlinsk', 'Benara', 'Zamira'],
    months: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
    headline: ['Mueren {n1} personas en {place}', 'Inundación en {place}: evacuadas {n2} familias', '{person} visita {place}'],
    dateline: '{place}, {date} (Inland Post).', date: '{day} de {month} de {year}',
    core: [
      'Murieron {n1} personas y {n3} resultaron heridas en {place} el {date}, dijo {person}.', '{person} dijo que {n2} familias fueron trasladadas a un lugar seguro.', 'La ministra {other} anunció una ayuda de {n4} mil euros para las víctimas.',
      '{last} dijo que más de {n2} casas sufrieron daños cerca de {place}.', 'Los equipos rescataron a {n3} pasajeros, según {other}.',
    ],
    filler: [
      'La carretera del oeste estuvo cerrada {r} horas.', 'Muchos vecinos pasaron la noche al raso y {r} voluntarios repartieron comida.', '«Nunca habíamos visto algo así», dijo un tendero del mercado viejo.', 'El agua alcanzó {r} metros antes de bajar.',
      '{last} agradeció el trabajo de los equipos llegados de los distritos vecinos.', 'Las escuelas seguirán cerradas hasta nuevo aviso.', 'Se teme la pérdida del {r} por ciento de la cosecha.', 'Por la tarde la luz había vuelto a la mayoría de las calles.', 'La oposición preguntó por qué el aviso llegó tan tarde.', 'El informe se entregará en tres meses.',
    ],
  },
]
