import type { Concepts } from './concept.ts'

/** The reading itself: birth data, display, reasons, doubt, privacy. */
export const serviceConcepts: Concepts = {
  bornWords: {
    korean:
      '생일 생일은 생일이 생신 생년월일 생년 생월 생시 태어난 태어났 태어나 태어남 태어난시 태어난시간 태어난곳 출생 출생일 출생시 출생시간 출생지 출생신고 출생증명 호적 호적상 주민등록 주민번호 민증 년생 00년생 0000년생 생이에요 생이야 생입니다 생이고 생인데 생임 생이여 생이오 _생 일생이고 0일생 00일생 났소 났어유 났습니다 낳았어요 띠에태 음력생일 양력생일 실제생일 진짜생일',
    english:
      'born, was born, i was born, birth, birthday*, bday, b-day, birthdate, birth date, birthtime, birth time, birthplace, place of birth, time of birth, date of birth, dob, d.o.b, birth certificate, birth year, birth details, birth data, birth info, hospital record, delivered at, saengil, saengnyeon, taeeonan',
  },
  calendarKind: {
    korean:
      '음력 양력 음력으로 양력으로 음력인 양력인 음력이에 양력이에 음력생 양력생 윤달 윤월 평달 윤오월 윤사월 초하루 초이틀 초사흘 초나흘 초닷새 초엿새 초이레 초여드레 초아흐레 열하루 열이틀 열사흘 보름날 스무날 그믐 썸머타임 서머타임 표준시 동경시 진태양시 시차 시간대가 _절기 절입 만나이 세는나이 한국나이',
    english:
      'lunar, solar calendar, solar date, lunar date, lunar calendar, gregorian, leap month, intercalary, daylight saving, dst, time zone*, timezone*, utc, gmt, local time, true solar time, korean age, eumnyeok, eumryeok, yangnyeok, yangryeok',
  },
  birthHour: {
    korean:
      '_자시 축시 인시 묘시 진시 _사시 오시 미시 신시 유시 술시 해시 새벽0시 새벽0 새벽00 오전0 오전00 오후0 오후00 아침0 저녁0 밤+0 밤00 낮+0 낮00 0시00분 00시00분 0시반 0시생 00시생 0시쯤 00시쯤 정오 자정 해질무렵 해뜰 동틀 닭울 점심때 저녁먹 새벽에태 시간모 시를모 시모름 시모 시간을몰 시간은모 시간몰 시간모름 시는모 태어난시몰 태어난시모 생시몰 생시모 몇시인지 몇시에태 몇시생 시간미상 시간이헷 시간불명 시없이 시간없이',
    english:
      "0am, 0pm, 00am, 00pm, 0 am, 0 pm, 00 am, 00 pm, a.m, p.m, am, pm, o'clock, oclock, 0:00, 00:00, noon, midnight, around noon, at dawn, sunrise, sunset, half past, unknown time, time unknown, unknown hour, no birth time, without birth time, don't know the time, don't know what time, dont know time, don't know my birth time, not sure what time, not sure of the time, exact time, exact hour, approx, approximately, hour of birth, early morning, morning or evening",
  },
  sexStated: {
    korean:
      '남자입 여자입 남자예 여자예 남자고 여자고 남자에 여자에 남자임 여자임 남자야 여자야 남자요 여자요 남성 여성 여아 남아예 남아입 남아_ 여아예 사내 사내아이 계집아이 여자아이 남자아이 _남 _녀 성별은 성별이 성별을 성별잘못',
    english:
      'male, female, woman, a man, man born, i am a man, i am a woman, f, m, boy born, girl born, gender is, my gender, sex is, non-binary, nonbinary, trans, namja, yeoja',
  },
  enterData: {
    korean:
      '입력 입력하 입력했 입력할 입력이 다시입력 등록 등록하 등록해 등록할 추가 추가해 추가하 추가할 넣을게 넣을 넣어줘 넣어주 넣고싶 넣었 넣으려 어떻게넣 적을게 적었 써넣 기입 수정 수정해 수정하 수정할 바꿔주 바꿔줘 바꿀게 변경 변경해 정정 정정해 고쳐 고쳐줘 고치고 고칠 잘못 잘못넣 잘못적 잘못입력 잘못썼 잘못눌 잘못기 오타 오타났 틀리게적 아니고 아니라 말고요 사람추가 프로필추가 프로필변경 프로필수정 새로등록 불러드릴 알려드릴',
    english:
      "add my, add a, add another, add him, add her, add them, add person, adding, enter*, entering, input, typed, type in, put in, register my, fill in, submit my, correct my, correction, correct the, fix my, fix the, change my birth, change the birth, change my time, change my date, change my gender, update my, update the, edit my, edit the, wrong date, wrong time, wrong year, wrong birthday, wrong hour, wrong gender, typo, typos, mistyped, mistake in my, i meant, i put the wrong, not march, should be, should have been, new profile, create a profile, profile for, how do i enter, here is my, here are my, here's my, my details, details are, missing birth",
  },
  askedForData: {
    korean:
      '뭐필요 뭐가필요 뭘알려 뭘입력 무엇이필요 정보가필요 꼭필요 없어도되 없어도돼 없으면안 없으면어 몰라도되 몰라도돼 몰라도볼 몰라도가 몰라도 알아야하 알아야하나 정확해야 대충만 만알아요 만알아 만아는데',
    english:
      'what do you need, what info, what information do you, which details, do you need my, need my birth, only know, only have the date, just the date, without the time, without the hour, without knowing, does it matter, matters if, still possible without, can you still, is it ok without, approximate time',
  },
  showFormat: {
    korean:
      '_표로 도표로 표하나 표만 _표 표를 도표 그래프 그래프로 차트로 곡선 꺾은선 막대 막대그래프 원그래프 파이차트 레이더 히트맵 타임라인 연표로 그림 그림으로 그림하나 이미지 이미지로 사진으로 카드 카드로 카드형 카드만 요약카드 카드뉴스 인포그래픽 시각화 시각적 다이어그램 마인드맵 포스터 엽서 액자 배경화면 바탕화면 월페이퍼 위젯 움짤 짤로 이모지 이모티콘 달력으로 캘린더 pdf 피디에프 엑셀로 엑셀파일 시트로 파일로 한+장 한장으로 한장짜리 한눈에 한줄요약 세줄요약 0줄 두줄로 줄로요약 요약해서 요약본 목록으로 불릿 나란히 위아래로 가로로 세로로 칸을 색칠 색으로구 컬러로 흑백 큰글씨 글씨크 글씨를크 크게보 크게해 글자크 다크모드',
    english:
      'table, tables, tabular, spreadsheet, column*, rows, graph*, chart form, line chart, bar chart, pie chart, pie, radar, bar graph, curve, plot it, heatmap, heat map, timeline view, diagram*, mind map, picture*, image*, photo of, png, jpg, jpeg, pdf, gif, card, cards, flashcard*, poster, postcard, frame, infographic*, visual*, visually, visualis*, visualiz*, illustrat*, sketch, draw, wallpaper*, lock screen, widget, emoji*, bullet*, bullet points, calendar view, one page, one-pager, single page, summary card, side by side, color-coded, colour-coded, color code, colors instead, layout, format, formatted, landscape, portrait, dark mode, bigger, larger font, font, big letters, large print, printable, not in words, instead of text, less text, pyo, geurim, imiji, grafeu',
  },
  showVerbs: {
    korean:
      '보여줘 보여주 보여줄 보여달 보여봐 보이게 보고싶 볼수있게 띄워 띄워줘 그려 그려줘 그려주 그려봐 만들어줘 만들어주 만들어줄 만들어 정리해 정리해줘 정리해서 나열 펼쳐 출력 인쇄 프린트 뽑아줄래 캡처 캡쳐 스샷 스크린샷 변환 바꿔서보 바꿔주실 저장하게 저장할수 저장하고싶 _다운 다운로드 다운받 내려받기 표시 화면 화면에',
    english:
      'show me, show my, show it, show the, show us, show as, show, display, draw me, draw it, draw the, draw, make me a, make it a, make a, turn this into, turn it into, turn that into, convert it, convert this, put it in, put this in, lay it out, set out, plot, print, printing, export as, save as, download, screenshot*, render, illustrate, boyeojwo, boyeo jwo',
  },
  sharing: {
    korean:
      '공유 공유하 공유할 공유해 공유용 공유링크 링크 링크로 링크줘 링크보내 url 큐알 qr 인스타 인스타에 스토리 스토리용 스토리사이즈 릴스 카톡으로 카톡에 카톡보내 단톡에 톡으로 문자로 메일로 이메일로 블로그에 페북 페이스북 트위터 밴드에 틱톡 왓츠앱 보내주 보내줘 보내고싶 보내게 보내려 보내기 전송 _자랑 올리게 올리고 올릴',
    english:
      'share, shareable, share card, share it, share this, sharing, link, url, qr, instagram, insta, ig, story size, story, stories, reel, whatsapp, kakaotalk, katalk, telegram, facebook, twitter, tiktok, tweet, post it, send it to, send this to, send my, send to, email me, email it, text it to, forward it, copy link',
  },
  whyReason: {
    korean:
      '근거 근거가 근거는 근거를 무슨근거 이유 이유가 이유를 이유는 이유좀 까닭 왜그렇 왜그런 왜그래 왜그런거 왜그리 왜그렇게 왜그래요 왜요 왜나와 왜나왔 왜라고 왜하필 어째서 뭐때문 뭣때문 무엇때문 때문인가 때문이에요 탓인가 탓이에 증거 출처 판단 판단한 짚어 짚어줘 어디를보 어디보고 어딜보 뭘보고 뭐보고 뭐를보 무엇을보 무슨글자 무슨글자때 어떤글자 어느글자 무슨오행 어느부분 어떤부분 어느기둥 어떤기둥 어떤합충 무슨살때문 뭐가문제 누구의뭐 어디가그 어디에그 어디서나온 어디서나왔 어떻게나온 어떻게나왔 나온거야 나온말 나온건지 나온거 도출 논리 계산과정 풀이과정 과정을 어찌아 어찌알 어떻게아 어떻게알',
    english:
      'based on, on what basis, basis, evidence, reason, reasons, reasoning, rationale, why did, why do you, why does, why is, why are, why was, why would, why that, why so, how come, what makes you, what made you, which part, which letter, which character, which pillar, which star, which element made, what in my chart, where in my chart, where in the chart, what part of, show me where, point to, where do you see, where did you, where does it, where does that, how did you, how do you know, how can you tell, how do you get, proof, source, back that up, back it up, justify, explain why, explain how you, derive*, come from, comes from, came from, conclusion, logic, geungeo, iyu, wae',
  },
  earlierWords: {
    korean:
      '아까 아까전 방금 방금전 _위에 위에서 앞에서 앞서 전에말 저번에 지난번 그+말 그소리 그얘기 그게 그건 그거 그부분 그풀이 그해석 그판단 그결과 그점수 말했잖 말했는데 말씀하신 말씀하셨 하셨잖 하셨는데 했잖아 했는데 했던 했던거 라며 라면서 다며 다면서 다매 라매 한다며 좋다며 나쁘다며 안좋다며 라고했 라고한 라고하셨 라고나 라고나왔 라고나오 다고했 다고한 다고하셨 다고나 다고나왔 다더니 라더니 라고쓴 라고써 라고적 고적혀 적혀있 써있 나왔는데 나왔던 풀이에서 해석에서 답변',
    english:
      'you said, you told, you just, you say, you mentioned, you wrote, you called, you claimed, you predicted, you gave, you keep saying, said earlier, told me earlier, just said, just told, earlier you, before you said, last time, last answer, previous answer, above, that claim, that part, that line, that sentence, that bit, that reading, this reading, the reading says, reading said, your reading, your answer, it says, it said, it says i, says i, says my, the report, my report, my score, that score, what you said',
  },
  doubt: {
    korean:
      '맞는거 맞는건 맞는거야 맞나요 맞나 맞긴 맞긴해 맞는지 맞는말 맞는소리 맞아요 맞죠 맞지 틀렸 틀린 틀리 틀려 틀림 안맞아요 안맞던 안맞는데 안맞네 하나도안맞 다틀 반대인데 반대던 정확 정확도 정확한 정확해 정밀 신뢰 신뢰도 믿어도 믿어야 믿을 믿을만 믿음이 못믿 안믿 의심 미신 과학 과학적 비과학 통계 통계학 확률 적중 적중률 엉터리 사이비 _사기 사기꾼 구라 뻥 뻥치 거짓말 거짓 가짜 진짜야 진짜임 진짜예 진짜로계산 참말 지어내 지어낸 지어내는 꾸며낸 소설 헛소리 개소리 뇌피셜 아무말 막말 바넘 바넘효과 콜드리딩 두루뭉술 애매 뻔한 뻔하 누구나 누구한테나 아무한테나 복붙 똑같은말 똑같이나 랜덤 끼워맞 그럴듯 검증 입증 계산 계산한 계산이 계산하 오류 버그 오차 말이바뀌 말이달라 말이다르 왜바뀌 왜달라 왜다르 어제랑 아까랑 말바뀌 할루 환각 솔직히 용하 용해 잘본다 신기하게',
    english:
      'accura*, inaccura*, precise, real, really real, for real, is this real, true, truth, false, fake, legit, scam, con, fraudulent, hoax, nonsense, bogus, bull, bs, rubbish, crap, superstition*, superstitious, pseudosci*, scientific*, science behind, statistic*, odds of being right, prove, proven, wrong, incorrect, off, mistake*, mistaken, error*, glitch, buggy, bug, inconsistent, contradict*, opposite, changed your answer, different answer, changes every time, keeps changing, barnum, cold reading, generic, vague, applies to anyone, applies to everyone, anyone, same thing to everyone, copy paste, copy-paste, template, made up, making up, make up, make it up, making this up, making it up, invent*, hallucinat*, random, rng, guess, guessing, guesswork, trust, trustworthy, believe, believable, skeptic*, sceptic*, convinced, reliable, unreliable, credib*, verif*, validated, check again, double check, double-check, recalculat*, calculat*, are you sure, sure about, how sure, how do i know, qualified, honestly, jeonghwak, gajja, jinjja',
  },
  otherSources: {
    korean:
      '다른앱 다른어플 다른사이트 다른곳 다른데 다른데서 다른집 다른점집 다른사주 딴앱 딴데 딴곳 타앱 점집 점쟁이 철학관 무당 무속인 보살 _도사 역술인 역술가 명리학자 사주카페 사주집 포스텔러 점신 헬로우봇 원광만세력 천을귀인앱 네이버운세 만세력앱 만세력이랑 만세력사이트 챗gpt 챗지피티 지피티 제미나이 클로드 인터넷에서 유튜브에서 책에서 할머니가그 스님이 엄마가본 이랑달라 랑달라 랑다른 하고달라 와달라 과달라 다르게나 다르게말 다르네 다른데요 다르던데 달라요 다르대요',
    english:
      "other app*, another app, different app, other site*, another site, other website*, another website, other calculator*, online calculator, other reader*, another reader, fortune teller*, fortune-teller*, shaman*, mudang, psychic, astrolog*, master told, a master, monk told, saju teacher, saju cafe, chatgpt, gpt, gemini, claude, forceteller, jeomsin, app says, app said, app gave, app told, site says, says different, said different, different result*, different chart, different day, different from, doesn't match, does not match, disagree*, differs, gives me a different, got a different, other result, who is right, which one is right, versus yours, book says",
  },
  deleteVerbs: {
    korean:
      '삭제 삭제해 삭제하 삭제요청 삭제되 완전삭제 지워 지워줘 지워주 지우 지우고 지울 지워지 없애 없애줘 없애고 제거 제거해 탈퇴 탈퇴하 회원탈퇴 계정탈퇴 _해지 해지해 해지하 구독취소 구독해지 정기결제 초기화해 리셋 폐기 파기 말소 빼줘 빼주 빼고싶 잊어줘 잊어주 잊어버려줘 철회 취소해 그만써 그만쓸 그만보내 중단 중지 거부 수신거부 보내지마 보내지말 저장하지마 저장하지말 저장안 저장말 기억하지 쓰지마 쓰지말 사용하지마 가려줘 가려주 숨겨 숨기 비공개',
    english:
      "delet*, erase, erased, erasing, remove, removed, removing, removal, wipe, wiped, purge, clear my, clear the, forget me, forget what, forget everything, forget my, take down, take my, take it out, take out of your, deactivate, close my account, cancel my subscription, cancel my account, cancel my membership, cancel the subscription, unsubscribe, opt out, opt-out, withdraw consent, withdraw my, revoke, stop using, stop sending, stop storing, stop emailing, stop tracking, do not store, don't store, don't save, dont save, don't keep, do not keep, do not use my, don't use my, leave the service, hide my, make it private, redact, start fresh, sakje, jiwo, taltoe",
  },
  dataNouns: {
    korean:
      '개인정보 개인정보처리 _정보 내정보 제정보 민감정보 데이터 내데이터 자료 기록 기록이 기록을 내역 상담내역 결제내역 대화 대화내용 대화기록 대화내역 채팅 채팅기록 질문내역 질문한 물어본거 물어본내용 _로그 로그인기록 히스토리 검색기록 계정 회원정보 아이디와 비밀번호 비번 프로필사진 전화번호 휴대폰번호 연락처동기 이메일주소 카드정보 쿠키 백업 서버 위치정보 접속기록 알림 마케팅 광고 문자',
    english:
      'data, personal data, personal info*, personal information, information, info, my info, private information, sensitive, details you have, account, accounts, profile data, history, chat history, chat log*, my chats, chats, conversation*, messages, logs, log, records, record of, search history, questions i asked, what i asked, what i typed, what i wrote, what i told you, things i said, saved charts, saved profiles, my profile, password*, phone number, email address, credit card info, cookies, backup*, server*, database, location, notification*, notified, marketing, newsletter*, system, gaein jeongbo, deiteo',
  },
  storageQuestions: {
    korean:
      '저장되 저장돼 저장하나 저장하는지 저장하고있 저장중 저장기간 저장여부 보관 보관되 보관기간 보관하 남아있 남나요 남는지 남겨 남기나 어디에저장 어디저장 얼마나보관 유출 유출되 해킹 해킹당 털리 암호화 안전한가 안전하게 보안 익명 익명으로 동의 동의한적 동의철회 약관 제0자 제삼자 제공되 공유되 공유하나요 팔아넘 판매하 광고에쓰 학습에 학습에쓰 학습시키 누가봐 누가볼 누가보 다른사람이볼 다른사람이봐 남이볼 남들이볼 운영자가 직원이보 관리자가 가족이볼 부모님이알 부모님한테알 엄마가알 남편이알 알림가 내보내 내보내기 내려받 열람 열람권 다운로드내데 추적 감시당 몰래 비밀 비밀보장 프라이버시 사생활 미성년 법적동의 남의사주 남의생일 남의정보 허락없이 본인동의',
    english:
      "privacy, private, confidential, secret, gdpr, ccpa, data protection, consent, permission, terms of service, policy, store, stores, stored, storing, kept, keep my, keeping, how long do you keep, retain*, retention, saved somewhere, where does my data, where is my data, what do you know about me, what do you have on me, hold on me, copy of my data, export my, export all, export, download my data, who can see, who sees, can anyone see, can my mum see, can my mom see, can my husband see, can see what, anyone else see, see my questions, read my chats, read my messages, staff, employees see, sell my data, sell my info, sell my birthday, sold to, third part*, advertis*, ads, share my data, share my info, pass on my, used for training, train your, train on, training, encrypt*, secure, security, breach*, hack*, leak my data, leak*, anonymous*, incognito, trace, track me, tracking, without her knowing, without his knowing, get a notification, gets notified, under 00, minor, minors, someone else's birthday, her permission, his permission",
  },
}
