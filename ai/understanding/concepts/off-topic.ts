import type { Concepts } from './concept.ts'

/** What has nothing to do with a chart, one domain each, and small talk. */
export const offTopicConcepts: Concepts = {
  computing: {
    korean:
      '파이썬 자바 자바스크립트 타입스크립트 씨언어 c언어 코틀린 리액트 스프링부트 장고 코드 코드짜 코드좀 코딩 코딩해 프로그램짜 함수 변수 배열 정규식 알고리즘 쿼리 데이터베이스만 디버깅 컴파일 깃허브 깃 도커 리눅스 우분투 터미널 서버오류 에러코드 에러메시지 엑셀함수 엑셀에서 브이룩업 피벗 파워포인트 ppt 한글파일 워드파일 포맷 윈도우 블루스크린 맥북 노트북 컴퓨터 컴터 모니터 키보드 마우스 프린터 와이파이 인터넷이 공유기 랙걸 핸드폰 휴대폰 _폰 _폰이 핸드폰이 아이폰 갤럭시 안드로이드 ios 앱설치 어플설치 업데이트 배터리 충전 충전기 블루투스 이어폰 에어팟 유심 비밀번호찾 로그인이 로그인안 카톡안 용량 램 그래픽카드 ssd 챗봇만들',
    english:
      'python, javascript, typescript, java, c++, rust lang, golang, kotlin, react, node, django, code, codes, script, function, variable, array, loop, regex, algorithm, leetcode, sql, query, html, css, json, api, debug*, compile*, compiler, stack trace, null pointer, exception, git, github, merge conflict, docker, kubernetes, linux, ubuntu, terminal, bash, excel formula, vlookup, pivot table, powerpoint, google sheets, windows, macbook, mac, laptop, computer, pc, monitor, keyboard, mouse, printer, wifi, wi-fi, router, internet, browser, chrome, phone, iphone, android, galaxy, samsung phone, ipad, tablet pc, ios, app store, update my phone, battery, charger, usb, bluetooth, airpods, headphones, sim card, reset my password, login, log in, error code, blue screen, storage full, ram, gpu, ssd',
  },
  homeDevices: {
    korean:
      '세탁기 건조기 냉장고 에어컨 보일러 가스레인지 인덕션 전자레인지 에어프라이어 밥솥 청소기 로봇청소기 식기세척기 정수기 공기청정기 가습기 제습기 선풍기 전기장판 온수매트 티비 텔레비전 리모컨 형광등 전등 두꺼비집 누전 수도꼭지 수도가 변기 막혔 막힌 하수구 곰팡이 벌레 바퀴벌레 모기 세탁 빨래 얼룩 다림질 설거지 청소 분리수거 쓰레기 대형폐기물 페인트칠 못박 자동차수리 타이어 엔진오일 배터리방전 세차 주차 운전법 자전거수리 고장 고장났 안켜져 안켜지 수리 as센터 에이에스',
    english:
      "washing machine, dryer, dishwasher, fridge, refrigerator, freezer, oven, microwave, air fryer, stove, rice cooker, vacuum, air conditioner, heater, boiler, thermostat, humidifier, tv, television, remote control, light bulb, fuse, outlet, tap, faucet, sink, toilet, drain, clogged, leaky, plumbing, mold, mould, cockroach*, ants, mosquito*, mice, laundry, stain, stains, ironing, dishes, cleaning, trash, recycling, screwdriver, drill, ikea, paint peeling, tire, tyre, engine, car battery, check engine, oil change, brake*, parking, bike chain, warranty, repair, broken screen, won't turn on, wont turn on, won't start, doesn't turn on, how do i fix, how to fix, filter",
  },
  languageHelp: {
    korean:
      '번역 번역해 번역좀 번역기 통역 영작 영어로 일본어로 중국어로 스페인어로 프랑스어로 한국어로번 영어로뭐 영어스펠 스펠링 철자 발음 맞춤법 띄어쓰기 문법 사자성어 속담 동의어 반대말 높임말 한자쓰는 어원 외국어 토익단어 영단어 회화 첨삭 교정 요약해줘 요약좀 기사요약 독후감 에세이 자소서써 자기소개서써 자기소개서첨 이메일써 메일써 편지써 문자써 축사 건배사 사과문 보고서 발표문 대본 시나리오 시써 시한편 소설써 노래가사 _가사 카피문구 글써줘 써줘 써주세요 작성해',
    english:
      'translat*, in english, in korean, in spanish, in french, in japanese, in chinese, how do you say, how do i say, spell, spelling, pronounce, pronunciation, grammar, grammatical, synonym*, antonym*, idiom*, proverb, proofread*, rewrite, paraphras*, summari*, tl;dr, essay, write me, write a, write my, write an, email to my, draft, cover letter for, letter to my landlord, speech, best man speech, poem, haiku, limerick, lyrics, story about, bedtime story, screenplay, caption, slogan, article, blog post, tweet for, resume template, cv template, plural of, past tense, meaning of the word',
  },
  schoolFacts: {
    korean:
      '숙제 과제 레포트 수학 수학문제 방정식 인수분해 미적분 미분 적분 확률과통계 삼각함수 구구단 곱하기 나누기 더하기 제곱 루트 소수 평균 퍼센트 계산해줘 계산기 문제풀어 문제풀이 답알려 화학 생물 지구과학 원소 주기율표 뉴턴 열역학 세포 광합성 공룡 우주 태양계 행성 달까지 빛의속도 역사 조선 고려 임진왜란 세종대왕 이순신 세계대전 대통령 총리 국회의원 수도는 수도가어 인구 면적 가장높은 가장큰 가장긴 몇킬로 몇미터 몇키로 몇칼로리 섭씨 화씨 환산 단위 누가발명 언제발명 위키 상식 퀴즈 넌센스 끝말잇기 수수께끼 지리 국기 국가의',
    english:
      'homework, assignment, math, maths, equation*, algebra, calculus, derivative, integral, geometry, trigonometry, fraction*, multiply, multiplied, divided by, square root, times table, plus, minus, solve, solve for, percent of, average of, physics, chemistry, biology, newton, thermodynamics, law of, periodic table, atom*, molecule, photosynthesis, dinosaur*, planet*, solar system, moon landing, speed of light, history of, world war, king, queen, president, prime minister, capital of, population, how tall is, how far is, how big is, how many days, how many calories, how many people, how many km, tallest, largest, longest river, square feet, celsius, fahrenheit, convert, kilometers, kilometres, miles, inches, ounces, pounds to, who invented, who discovered, who wrote, who painted, trivia, riddle, quiz me, wikipedia, what is the capital, boiling point, essay on, 0+0, 0 x 0, times',
  },
  weatherAndRoads: {
    korean:
      '날씨 기온 온도 몇도 비오 비올까 비온 비와 _비가 눈오 눈올까 눈와 우산 태풍 장마 미세먼지 황사 폭염 한파 습도 일출 일몰 첫눈 단풍시기 벚꽃시기 버스 버스시간 지하철 몇호선 막차 첫차 기차 기차표 ktx 케이티엑스 srt 고속버스 길찾 길막 길안내 가는길 어떻게가 교통상황 교통체증 정체 고속도로 네비 _지도_ 주유소 주차장 택시불러 항공권 비행기표 예매 예약 호텔 숙소 펜션예약 렌트카 여권 관광지 맛집 맛집추천 근처 몇시간걸 시차가 축제 영업시간',
    english:
      'weather, temperature, degrees outside, rain, raining, rainy, snow, snowing, umbrella, sunny, cloudy, storm, typhoon, hurricane, humidity, air quality, fine dust, sunrise time, sunset time, cherry blossom, bus, buses, subway, train, trains, metro, ktx, timetable, last train, traffic, directions to, route, google maps, map of, gas station, taxi, uber, lyft, airfare, flight ticket*, plane ticket*, ticket*, booking, book a, book me, reservation, reserve a, hotel, hostel, rental car, passport renewal, sightseeing, tourist, itinerary, restaurant near, near me, nearby, opening hours, how long does it take to get, mileage, toll',
  },
  foodAndCooking: {
    korean:
      '레시피 요리 요리법 조리 끓이는법 끓여 볶는법 굽는법 삶는 삶아 양념 간맞 소스 반죽 김치 김치찌개 된장찌개 된장 고추장 라면 국수 냉면 비빔밥 볶음밥 김밥 떡볶이 떡국 치킨 피자 파스타 햄버거 스테이크 삼겹살 갈비 불고기 잡채 전부치 계란 달걀 두부 감자 고구마 미역국 국물 반찬 밑반찬 도시락 저녁메뉴 점심메뉴 메뉴추천 뭐+먹 뭐먹지 먹을까 야식메뉴 배고 배달시 해장 안주 소주 맥주 와인 칵테일 커피내리 빵굽 케이크 쿠키 디저트 과일 수박 유통기한 냉동 해동 보관법 김장하는법 장담그는법 칼로리',
    english:
      'recipe*, cook, cooking, cooked, bake, baking, boil, fry, fried, grill, roast chicken, simmer, marinade, sauce, seasoning, dough, kimchi, jjigae, ramen, ramyeon, noodles, bibimbap, bulgogi, tteokbokki, pizza, pasta, burger, steak, chicken, pork, beef, salmon, shrimp, egg, eggs, tofu, potato*, soup, stew, salad, sandwich, rice, bread, cake, cookies, dessert, fruit, banana*, avocado, watermelon, dinner, lunch, breakfast, brunch, snack, leftovers, hungry, starving, menu, what to eat, hangover, cocktail, beer, wine, espresso, ingredients, tablespoon, expiry, freezer, calories, vegan recipe, substitute for, microwave it, gluten',
  },
  sportsAndGames: {
    korean:
      '축구 야구 농구 배구 골프 테니스경기 배드민턴경기 수영경기 격투기 복싱 ufc 월드컵 올림픽 아시안게임 손흥민 이강인 류현진 오타니 김민재 메시 호날두 프리미어리그 챔스 k리그 케이리그 kbo 롯데자이언츠 기아타이거즈 두산 한화이글스 엘지트윈스 토트넘 맨유 경기결과 경기 스코어 점수몇대 우승팀 누가이겨 누가이길 이겼어 순위표 선발투수 게임 롤 리그오브 배그 오버워치 발로란트 메이플 로스트아크 피파 마인크래프트 마크 로블록스 스타크래프트 포켓몬 젤다 닌텐도 스위치 플스 스팀 던파 원신 랭크 티어 공략 꿀팁 아이템 퀘스트 보스 치트키 바둑 장기 체스 루미큐브',
    english:
      'football, soccer, baseball, basketball, volleyball, tennis match, golf, cricket, rugby, hockey, nba, nfl, mlb, kbo, premier league, champions league, world cup, olympics, super bowl, f0, formula 0, ufc, boxing, marathon record, messi, ronaldo, lebron, arsenal, liverpool, chelsea, lakers, yankees, match result, final score, score of, who won, who will win, standings, fantasy league, game, games, gaming, video game*, league of legends, lol champion, overwatch, valorant, minecraft, roblox, fortnite, pokemon, zelda, nintendo, switch game, playstation, xbox, steam, genshin, rank up, boss fight, quest, cheat code, chess, sudoku, crossword, wordle, dungeon',
  },
  entertainment: {
    korean:
      '영화 영화추천 드라마 드라마추천 예능 애니 애니추천 만화 웹툰추천 웹소설 넷플릭스 넷플 디즈니플러스 티빙 왓챠 유튜브추천 _노래 노래추천 음악 플레이리스트 멜론 콘서트 티켓 티켓팅 뮤지컬 연극 전시회 책추천 책좀 소설추천 방탄 bts 블랙핑크 뉴진스 아이브 에스파 세븐틴 임영웅 아이유 컴백 신곡 가사뜻 줄거리 결말 스포 출연진 배우누구 시즌0 농담 농담해 웃긴얘기 개그 아재개그 넌센스 심리테스트 타로 타로봐 별자리 별자리운세 점성술 mbti검사 사다리 주사위 가위바위보',
    english:
      'movie*, film, films, netflix, disney plus, hulu, tv show, series to watch, season 0, drama recommendation, kdrama, k-drama, anime, manga, webtoon, book recommendation, novel recommendation, song, songs, music, playlist, spotify, concert, concert ticket, musical, album, bts, blackpink, newjeans, taylor swift, beyonce, comeback stage, plot of, ending of, spoiler*, who plays, cast of, oscar, grammy*, joke, jokes, tell me a joke, pun, funny story, meme, memes, tarot, astrology app, zodiac sign, western zodiac, star sign, gemini, scorpio, capricorn, palm reading, coin flip, roll a dice, dice, rock paper scissors, podcast',
  },
  shoppingAndNews: {
    korean:
      '쇼핑 쿠폰 할인 세일 가격 얼마예요 얼마에요 얼마야 최저가 직구 쿠팡 배송 택배 송장 반품 환불 교환 주문 주문한 결제 결제가 영수증 카드추천 보험추천 보험료 자동차보험 실비 통신사 요금제 핸드폰요금 청소기추천 노트북추천 선물추천 신발 운동화 가방추천 옷추천 화장품 립스틱 사이즈 홈쇼핑 당근마켓 중고나라 뉴스 속보 기사 정치 선거결과 여론조사 환율 달러환율 금시세 _유가 금리 주가얼마 최저임금 연말정산방법 세금신고 종합소득세 부가세 전입신고 등본 인감증명 여권발급 민원 정부00 실업급여 주민센터 공휴일 며칠남 몇밤 디데이 요일이야 몇월며칠 지금몇시 몇시야 오늘며칠',
    english:
      'shopping, coupon*, discount*, sale, price, prices, how much is, how much does, cost of, cheapest, amazon, ebay, order, ordered, my order, shipping, delivery, parcel, package, tracking number, refund me, return policy, receipt, warranty, best laptop, best phone, which phone, which laptop, gift for, gift idea*, present for, shoes, sneakers, dress, makeup, lipstick, sunscreen, shampoo, size chart, insurance, car insurance, phone plan, subscription price, news, headline*, breaking, politics, politician*, election results, poll, exchange rate, usd to, inflation, interest rate, gas price*, minimum wage, tax form*, file my taxes, vat, public holiday, bank holiday, what day is it, what time is it, current time, timezone converter, countdown, passport, chinese new year, lunar new year date',
  },
  animalsAndPlants: {
    korean:
      '강아지 개가 멍멍이 댕댕이 고양이 냥이 냥냥이 햄스터 토끼키 앵무새 거북이 물고기 금붕어 어항 사료 간식줘 산책시키 중성화 털빠 짖 배변 동물병원 식물 화분 다육이 몬스테라 물주기 물주는 분갈이 시들 텃밭 모종 고추심 상추 파종 비료 농약치 잔디 벌초 꽃말 나무이름 곤충 뱀물 지구온난화 멸종',
    english:
      'dog, dogs, puppy, puppies, cat, cats, kitten*, hamster, parrot, rabbit cage, turtle, goldfish, aquarium, fish tank, pet, pets, vet bill, kibble, litter, neuter*, leash, bark, barking, plant, plants, succulent*, monstera, watering, repot*, wilting, wilt, garden, gardening, tomatoes, seeds, fertilizer, fertiliser, lawn, weeds, prune, orchid, insect, bug bite, bird, squirrel, whales, extinct',
  },
  greeting: {
    korean:
      '안녕 안녕하세요 안냥 안뇽 안녕하신 안녕하십 하이 하이요 하위 헬로 헬로우 ㅎㅇ 하잉 방가 반가 반갑 굿모닝 좋은아침 좋은하루 좋은밤 굿나잇 잘자 잘자요 안녕히 계세요 잘있 바이 빠이 ㅂㅂ ㅂ0 다음에또 또올게 또봐 담에봐 _이만_ 가볼게 들어가세요 수고하세요 오랜만 오래간만 처음왔 처음이에 처음뵙 첨왔 저왔어 나왔어 _왔어_ 계신가 계십니까 거기있 있니 있어요 여보세요 똑똑 새해복 메리크리스마스 즐거운 생일축하 축하해 밥먹었 식사하셨 잘지냈 잘지내 어떻게지내 뭐해 뭐하니 뭐하고있 기분이어 컨디션어때요오늘',
    english:
      "hi, hello, helo, hey, heya, hiya, yo, sup, wassup, what's up, whats up, greetings, good morning, morning, good afternoon, good evening, good night, gnight, gn, goodbye, good bye, bye, byebye, see you, see ya, cya, later, ttyl, talk to you later, take care, i'm back, im back, you there, are you there, anyone there, anybody home, nice to meet, pleased to meet, long time no see, how are you, how r u, how are you doing, how's it going, hows it going, how do you do, how was your day, what are you doing, what's new, happy new year, merry christmas, happy birthday, congratulate me, first time here, just arrived, welcome, namaste, salut, hola, annyeong*, bangawo, good day, knock knock, test, testing",
  },
  thanks: {
    korean:
      '고마 고마워 고마워요 고맙 고맙습 고맙소 고마버 감사 감사해 감사합 감사드 감사여 ㄱㅅ ㄳ 땡큐 쌩유 탱큐 쌩큐 덕분에 덕분이 수고 수고했 수고하셨 수고많 고생하셨 고생많 최고 짱 짱이 굿_ 굿을 굿하 굿굿 좋네 좋네요 좋아요 잘했 잘한다 잘보시 대단 대박이다 _신기 신기하 신기해 소름 와우 우와 오오 오호 역시 미안 미안해 죄송 ㅈㅅ ㅈㅅㅋ 쏘리 실수했 알겠 알겠어 알겠습 알았 오케이 오키 ㅇㅋ ㅇㅇ ㅇㅋㅇㅋ 네네 넵 넹 응응 그래요 그렇군 그렇구나 그러네 _아하 이해했 허허 껄껄 하하 ㅋㅋㅋ 큭큭 마음이놓 위로가 힘이되 말씀을참 곱게 다정하 친절',
    english:
      "thanks, thank, thank you, thankyou, thx, thnx, tnx, ty, tysm, tq, cheers, much appreciated, appreciate it, appreciate you, grateful to you, bless you, god bless, you're sweet, you are sweet, you're kind, so kind, so nice, patient with, helpful, that helped, great job, good job, well done, good bot, good one, nice one, amazing, awesome, awsm, great, cool, wow, whoa, omg, fascinating, impressive, interesting, sorry, my bad, apologies, oops, nvm, nevermind, never mind, ok, okay, okie, okey, k, kk, alright, got it, gotcha, i see, understood, makes sense, noted, sure, yep, yup, yeah, nah, nope, no worries, lol, lmao, rofl, haha*, hehe*, hahaha*, xd, love it, love this, love you, ily, gomawo*, gamsa*, komawo, peace out",
  },
  aboutYou: {
    korean:
      '누구야 누구세요 누구니 누구신 넌누구 너는누구 너누구 너뭐야 넌뭐야 너뭐임 정체 정체가 사람이야 사람인가 사람이에 사람이신 사람이세 사람맞 진짜사람 로봇 로봇이 봇이야 봇이니 기계야 기계가 ai야 ai니 ai에요 ai예요 ai임 ai인가 ai죠 인공지능 챗봇 이름이뭐 이름이뭐야 네이름 니이름 너이름 당신이름 이름알려 몇살이야 나이가어떻게되 너몇살 넌몇살 어디살아 고향이어디 누가만들 만든사람 개발사 개발자가누구 어느회사 뭐할수있 뭘할수있 무엇을할수 무슨기능 어떤기능 기능뭐 뭐해줄 뭐물어 뭘물어 무엇을물어 무슨말을해야 사용법 어떻게쓰 어떻게써 어떻게사용 어떻게이용 쓰는법 도와줄 도와줘 도움말 무료 유료 공짜 얼마받 복비 회원가입 너는 넌 _너 너도 너의 _니가 네가 당신 당신은 선생님은 _그대는 _그대가 그대의 자네 사주봇 도사님 너사주 네사주 감정이있 외롭지않 힘들지않 심심하지않',
    english:
      "who are you, who r u, what are you, what r u, are you human, are you a, are you real, real person, are you an ai, are you ai, are you a bot, ai, a robot, robot, bot, machine, chatbot, your name, what should i call you, call you, how old are you, where are you from, who made you, who created you, who built you, who owns, which model, language model, what can you do, what do you do, what can i ask, what can i do here, how does this work, how do i use, how to use this, how to start, where do i start, help me, help, what is this, what's this app, is it free, free of charge, do i have to pay, sign up, do you like, do you have feelings, do you get, are you tired, are you bored, do you dream, do you sleep, do you speak, speak korean, speak english, can you speak, do you know me, do you remember me, neo nugu, nuguya",
  },
  idleTalk: {
    korean:
      '심심 심심해 심심한데 놀아줘 놀자 대화하자 얘기하자 말동무 수다 아무말 아무거나 재밌는얘기 재미있는거 웃겨 웃겨줘 웃기 재밌 재밌다 노잼 배고프 졸려 졸리 자고싶 잠온다 퇴근하고싶 월요병 날씨좋 오늘힘들 힘든하루 기분좋 기분이좋 기분별 기분안 우울하다ㅋ 짜증나ㅋ 사랑해 사랑한다 귀여워 귀엽 예쁘 칭찬해 위로해 응원해 들어줘 나오늘 생일이야 축하 자랑할 그냥왔 그냥들 구경왔 테스트 ㅁㅁ ㄴㄴ ㄹㅇ ㅇㅈ _인정_ ㄷㄷ _헐_ _헉_ _엥_ _음_ 흠 에휴 아이고 어휴 _휴_',
    english:
      "bored, boring, entertain me, chat with me, talk to me, let's chat, lets chat, can we talk, just chatting, just looking, just browsing, just passing, just testing, say something, tell me something, surprise me, make me laugh, cheer me up, compliment me, motivate me, love you, cute, funny, hilarious, lmao, sleepy, tired lol, mondays, monday blues, nice weather, what a day, long day, happy today, my birthday today, guess what, hmm, hmmm, um, uh, meh, idk, whatever, anyway, bruh, dude, bro, nothing much, no question, no particular",
  },
}
