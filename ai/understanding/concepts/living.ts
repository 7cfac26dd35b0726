import type { Concepts } from './concept.ts'

/** Study, moving, character, names, dreams and chosen days. */
export const livingConcepts: Concepts = {
  exams: {
    korean:
      '시험 수능 모의고사 중간고사 기말 기말고사 내신 등급 _성적 점수가 학점 임용고시 임용시험 공무원시험 공시 공시생 0급 행시 _사시 변시 _고시 고시생 외시 노무사시험 세무사시험 회계사시험 감평 변리사시험 법무사시험 공인중개사시험 기사시험 기사필기 산업기사 기능사 컴활 한국사 한능검 운전면허 면허 면허시험 토익 토플 아이엘츠 텝스 오픽 토스 jlpt hsk 어학 자격증 자격시험 국시 국가고시 검정고시 승진시험 경찰시험 소방시험 순경 간부후보 필기 실기 필기시험 실기시험 구술 오디션 콩쿠르 대회 경시대회 코테 코딩테스트 psat leet 피셋 리트 meet deet 편입시험 입사시험 인적성 시험운 합격운 시험합격 합격 합격할 합격수 불합격 붙을까 붙을수 붙을지 붙나 붙겠 _붙어 붙고 떨어질까 떨어졌 떨어지면 낙방 낙제 과락 커트라인 답을 찍은 장원급제 등과 급제',
    english:
      'exam*, test, tests, quiz, midterm*, finals, mock, mock exam*, mock score*, grade, grades, gpa, a levels, a-levels, o levels, gcse*, ap exam*, sat, act, gre, gmat, lsat, mcat, neet, jee, upsc, ielts, toefl, toeic, topik, jlpt, hsk, bar exam, the bar, cpa, cfa, acca, usmle, nclex, boards, board exam*, driving test, drivers test, driving licence, license, licence, certificat*, certification, qualify*, entrance exam*, entrance, audition*, competition, contest, olympiad, recital, civil service exam, oral exam*, viva, pass the, passing, passed, pass my, pass or fail, fail the, fail my, failed my, failing, resit, retake, cram*, siheom, suneung, hapgyeok, gosi',
  },
  schooling: {
    korean:
      '공부 공부운 공부법 공부머리 학업 학운 학업운 문창 학교 대학 대학교 대학원 전문대 입시 수시 정시 학종 논술 원서접수 지원대학 편입 _재수 삼수 반수 n수 엔수 독학재수 재수생 수험 수험생 고삼 중0 의대 치대 한의대 약대 수의대 간호대 교대 사범대 법대 공대 미대 체대 로스쿨 명문대 인서울 서울대 연대 고대 스카이 카이스트 포공 sky 과학고 특목고 외고 자사고 영재고 국제학교 전공 복수전공 전과 학과 졸업 졸업논문 논문 학위 석사 박사 박사과정 포닥 연구실 랩실 지도교수 휴학 복학 자퇴 교환학생 유학준비 장학금 과외 학원 인강 현강 스터디 독서실 집중력 집중이안 집중이 공부가안 공부안 공부잘 학창시절 등록금 만학도 방통대 평생교육 영어공부 배움 배우는게 깨칠',
    english:
      'study*, studies, studying, student*, school*, high school, college*, university, uni, campus, grad school, graduate school, masters, phd, doctorate, degree, diploma, major, majors, minor in, admission*, admitted, get into, got into, accepted into, waitlist*, ivy league, harvard, oxford, cambridge, med school, medical school, law school, business school, mba, scholarship*, scholar, bursary, tutor*, tuition, thesis, dissertation, paper published, defense, professor, semester, academic*, class rank, course, courses, lecture*, homework habits, concentrat*, focus, dropout, drop out, gap year, exchange program*, study abroad, learn, learner, learning, education, gongbu, daehak, hakgyo',
  },
  moving: {
    korean:
      '_이사 이사운 이사수 이사갈 이사가 이사할 이사하 이사온 이동수 이동운 이동할 변동수 옮겨살 옮겨도 거처 거주 거주지 주거 살곳 살집 살기좋은 집구하 집을구 집구할 집보러 집을보 집을옮 집내놓 집이안나 집안나가 집팔리 전세 월세 반전세 전셋집 원룸 투룸 오피스텔 빌라 아파트층 층수 몇층 단독주택 전원주택 기숙사 하숙 자취 독립 독립해 분가 합가 재계약 입주 _신축 집터 _터가 터를 터전 묘자리 _이장 이민 이민운 이주 귀농 귀촌 귀향 정착 역이민 탈조선 탈서울 상경 고향 타향 타지 시골 _지방 _도시 바닷가 산골 산근처 강가 해외운 해외에서 해외로 해외나 외국 외국나 타국 비자 영주권 시민권 워홀 워킹홀리데이 유학 어학연수 주재원 출국 파견해외',
    english:
      'move, moving, moved, moves, relocat*, emigrat*, immigrat*, migrat*, abroad, overseas, expat*, leave the country, leaving the country, leave town, get out of this town, another city, new city, another country, which country, which city, foreign country, country suits, countries, hometown, back home, homeland, settle in, settle there, put down roots, new house, new home, new place, new apartment, new flat, apartment, flat, condo, lease, renew the lease, rent a, tenant, house hunting, housing, dorm, move out, moving out, downsize, upsize, countryside, rural, seaside, by the sea, suburbs, village, visa, work visa, residency, residence, working holiday, homesick, isa, imin, yuhak',
  },
  travelAndPlaces: {
    korean:
      '여행 여행운 여행지 여행가 해외여행 국내여행 휴가 휴가지 신혼여행지 비행기 비행 출장 귀국 공항 크루즈 성지순례 캠핑 역마 역마살 떠돌 서울 부산 대구 인천 대전 광주 울산 세종 제주 강원도 강릉 전주 수원 판교 강남 경기도 미국 캐나다 호주 뉴질랜드 일본 도쿄 오사카 중국 상하이 대만 홍콩 싱가포르 베트남 태국 필리핀 말레이시아 인도 두바이 독일 베를린 영국 런던 프랑스 파리 이탈리아 스페인 포르투갈 스위스 네덜란드 스웨덴 유럽 뉴욕 엘에이 하와이 괌 밴쿠버 토론토 시드니 멜버른',
    english:
      'travel*, trip, trips, journey, vacation, holiday abroad, honeymoon spot, flight, flying, fly to, airport, cruise, road trip, pilgrimage, backpack*, camping, tour, wander*, nomad*, seoul, busan, jeju, incheon, daegu, gangnam, korea, usa, america, new york, california, texas, la, canada, toronto, vancouver, australia, sydney, melbourne, new zealand, japan, tokyo, osaka, china, shanghai, taiwan, hong kong, singapore, vietnam, thailand, bangkok, philippines, manila, malaysia, indonesia, bali, india, dubai, germany, berlin, uk, england, london, ireland, dublin, scotland, france, paris, italy, spain, portugal, lisbon, switzerland, netherlands, amsterdam, sweden, europe, mexico, brazil, hawaii, yeohaeng, miguk, ilbon',
  },
  directions: {
    korean:
      '방향 방위 동쪽 서쪽 남쪽 북쪽 동남 남서 서북 북동 동남쪽 서남쪽 동북쪽 서북쪽 남향 동향 서향 북향 어느쪽으로 어느방향 길방 흉방 대장군 대장군방 삼살방 손없는방위 침대방향 침대머리 머리를어느 책상방향 책상위치 현관 대문방향 풍수 수맥 배산임수 양택 음택 가구배치 거울위치',
    english:
      'direction*, east, west, north, south, eastern, western, northern, southern, northeast, southeast, northwest, southwest, which way, face, facing, bed face, headboard, desk face, feng shui, fengshui, geomancy, compass, front door, entrance facing, floor number, which floor, bangwi, banghyang',
  },
  character: {
    korean:
      '성격 성향 성질 성미 성품 성정 인성이 인성은 인품 기질 본성 천성 심성 본모습 속마음이어 겉과속 이중적 장점 단점 강점 약점 매력 매력이 첫인상 인상이 이미지가 어떤사람 어떤성 어떤성격 나라는사람 나는누구 나를한마디 남들눈 남들이보 남들이저 남이보는 사람들이보는 예민 소심 쫄보 고집 고집불통 황소고집 내성적 외향 외향적 내향 내향적 낯가림 낯을가 숫기 수줍 활발 털털 깐깐 꼼꼼 덜렁 완벽주의 강박적 욱하 욱해 욱하는 다혈질 화를참 화를못 화가나면 분노조절 버럭 짜증 우유부단 결정장애 결정을못 게으 귀찮 귀차니즘 미루 미루는 작심삼일 끈기 참을성 인내심 눈물 눈물이많 울보 감성적 이성적 감정기복 감정적 변덕 차갑 냉정 무뚝뚝 다정 따뜻한사람 쌀쌀 까칠 직설 말투 말버릇 거절을못 거절못 착한병 착해빠 호구기질 오지랖 참견 생각이많 잡생각 곱씹 걱정이많 불안 불안해하 의심이많 의심병 집착 질투심 소유욕 승부욕 경쟁심 욕심 자존감 자존심 자신감 열등감 허세 관종 나르시 공감능력 사차원 0차원 독특 리더십 리더형 참모형 카리스마 독립적 의존적 독립심 왜이럴까 왜이러 왜이렇게 왜난이렇 저는왜 난왜 나는왜 나왜 mbti 엠비티아이 infp enfp intj 애늙은이 철없 팩폭',
    english:
      'personality, personalities, character, characteristics, trait*, temperament, temper, nature, strength, strengths, weakness*, flaw*, quirk*, what am i like, who am i, kind of person, type of person, sort of person, what kind of a man, what kind of a woman, describe me, roast me, first impression*, first meeting, come across, how do others see, people see me, seeing me, see me as, people think i, they call me, my friends say, charm*, charisma, vibe i, aura, introvert*, extrovert*, ambivert, shy, outgoing, stubborn*, headstrong, bossy, sensitive, thin-skinned, touchy, anxious, worrier, worry, worries, overthink*, ruminat*, perfectionis*, control freak, lazy, laziness, procrastinat*, discipline*, jealous*, possessive, clingy, needy, insecure, moody, mood swings, emotional*, cry easily, hot-headed, short fuse, angry, anger, rage, lose my temper, impuls*, reckless, risk taker, cautious, indecisive, people pleaser, people-pleaser, too nice, say no, saying no, honest*, blunt, sarcastic, cold, aloof, quiet, loud, confiden*, self-esteem, self esteem, pride, ego, arrogan*, narcis*, selfish, empath*, kind-hearted, leader*, follower, ambitious, ambition, competitive, dreamer, realist, born like, the way i am, why am i like this, why am i so, why am i always, why do i always, inner self, shadow, hidden side, dark side, true self, mbti, enneagram, seonggyeok, seong-gyeok',
  },
  names: {
    korean:
      '이름 이름을 이름이 이름은 이름풀이 이름운 이름점수 이름추천 작명 작명소 작명가 작명해 개명 개명신청 개명운 상호 상호명 가게이름 가게명 회사이름 회사명 법인명 브랜드명 브랜드이름 제품명 채널명 채널이름 유튜브이름 팀이름 팀명 밴드이름 활동명 예명 필명 가명 아호 _호를 호를지 닉네임 닉넴 닉변 _닉 닉을 닉은 아이디추천 별명 애칭 태명 아기이름 아이이름 애이름 손주이름 쌍둥이이름 영어이름 한글이름 순우리말 한자이름 한자 획수 획수가 수리 원형이정 음령 발음오행 성명 성명학 성씨 _성을 돌림자 항렬 이름자 이름석자 외자 외자이름 두글자이름 네이밍 반려견이름 강아지이름 고양이이름 세례명 법명 이름바꾸 이름바꿔 이름을바 지어줘 지어주 지어볼 지을까 이름짓 이름지',
    english:
      'name*, names, naming, named, rename*, renaming, nickname*, nick, pen name, stage name, screen name, brand name, shop name, company name, business name, channel name, team name, band name, domain name, username*, handle, moniker, alias, baby name*, middle name, first name, last name, surname*, maiden name, double-barrel*, korean name, chinese name, english name, hanja, stroke count, strokes, name change, change my name, changing my name, initials, spelling of, christen*, baptismal, call my, call it, call her, call him, called, ireum, jakmyeong, gaemyeong, taemyeong',
  },
  dreams: {
    korean:
      '_꿈 꿈을 꿈에 꿈에서 꿈이 꿈은 꿈인 꿈꿨 꿈꾼 꿈꾸 꿈속 꿈자리 꿈해몽 꿈풀이 꿈해석 꾼꿈 꾸는꿈 해몽 악몽 태몽 길몽 흉몽 예지몽 개꿈 돼지꿈 똥꿈 뱀꿈 용꿈 물꿈 불꿈 이빨빠지는 이빠지는 로또꿈 시험꿈 조상꿈 자각몽 루시드드림 가위눌 가위에 꿨 꿧 꿨어 꿨는데 꿨습니다 꿨다 꾸었 꾸었소 꾼다 자다가깼 자다깼 잠에서깨 깨고나서 현몽',
    english:
      'dream*, dreams, dreamed, dreamt, dreaming, dreamland, nightmare*, bad dream, night terror*, woke up, woke in, wake up screaming, in my sleep, sleep paralysis, lucid, recurring dream, premonition, teeth fell out, teeth falling, chased by, being chased, falling from, naked in public, kkum, ggum, taemong, haemong',
  },
  pickDate: {
    korean:
      '택일 길일 흉일 손없는 손없는날 날짜 날잡 날을잡 날잡아 날받 날을받 날을골 날골라 날추려 날정 날을정 날하나 날하루 날로 날중에 날중 날들 날좀 날이좋 날이나 좋은날 좋은날짜 좋은일자 길한날 나쁜날 피할날 피해야할날 피하는날 며칠이 며칠날 며칠로 며칠에 몇일 몇일이 일자 시간대 몇시가좋 이사날 이삿날 이사날짜 결혼날 결혼날짜 결혼식날 예식일 예식날 약혼식날 상견례날 개업날 개업일 오픈날 오픈일 계약일 계약날 수술날짜 출산택일 제왕택일 착공 상량 고사날 고사지 돌잔치날 칠순잔치 환갑잔치 잔치를 이장날 성묘날 장담그 첫삽 입주일 면접날짜 시험날짜 여행날짜 청첩장 대관 택일해 하루잡 하루골 중으로 주말중 평일중 날을봐 날봐 날점지 언제하는게좋 언제가좋',
    english:
      'pick a date, pick a day, pick me, picking a date, choose a date, choose a day, choosing a date, set a date, set the date, fix a date, date for, day for, dates for, days for, day to, days to, date to, dates to, dates, calendar dates, auspicious, inauspicious, propitious, muhurat, lucky day, lucky days, lucky date*, good day, good days, good date*, bad day to, best day, best days, best date*, better day, right day, which day, which date, what day, what date, which weekend, which saturday, which sunday, wedding date, wedding day, engagement date, opening date, opening day, launch date, moving date, moving day, interview date, surgery date, date of the ceremony, ceremony, ground breaking, groundbreaking, housewarming, ribbon cutting, schedule, reschedule, book the, avoid, days to avoid, is the 00th, on the 00th, on the 0th, 00th or, 0th or, 0st or, taegil, gil-il, joeun nal',
  },
  occasions: {
    korean:
      '개업식 입학식 졸업식 첫출근날 계약하는날 머리자르 머리하는 문신 타투 반려동물입양 차를사 차사는 차뽑 차계약 출고 집들이 고백하기좋 프로포즈하기 이사하기 계약하기 수술하기 여행가기 결혼하기 개업하기 오픈하기 면접보기 이사가기 이직하기 사표내기 사진찍 촬영날 녹음 발표날 공연날 전시 공모전제출 제출 신고하는날 혼인신고 출생신고 사업자등록날 이사들어가는 가구들이 침대들이 밥솥먼저 리모델링 인테리어공사 공사시작 묘이장 굿_ 굿을 굿하 천도재 _기도 백일잔치 돌잔치 칠순 팔순 환갑 회갑 잔치',
    english:
      'haircut, cut my hair, tattoo, pierc*, pick up the car, buy a car, new car, sign the lease, propose to, to propose, proposal on, confess on, sign on, announce, announcement, publish, release my, submit, photo shoot, photoshoot, party on, birthday party, baby shower, housewarming, memorial, burial, reburial, registry office, register the marriage, baptism, renovation, start construction, open the doors, first day of business, grand opening, hand in, break ground',
  },
}
