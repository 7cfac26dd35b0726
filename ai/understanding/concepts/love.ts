import type { Concepts } from './concept.ts'

/** Love, marriage, family and the people around. */
export const loveConcepts: Concepts = {
  dating: {
    korean:
      '연애 썸 썸남 썸녀 썸타 소개팅 미팅 데이트 설레 설렘 밀당 사귀 사귈 사귄 사겨 사귐 호감 플러팅 꼬시 꼬실 들이대 대시 어장 어장관리 고백 고백할 고백해 고백하면 고백받 번따 헌팅 커플 _연인 애인 남친 여친 남자친구 여자친구 남사친 여사친 남칭 앤생 롱디 장거리 랜선연애 사내연애 썸붕 연애운 애정운 이성운 연애세포 연애스타일 첫데이트 첫키스 스킨십 발렌타인 화이트데이 크리스마스에같이 데이팅앱 틴더 매칭앱 결정사 결혼정보 소개받 주선 _사랑 짝사랑 첫사랑 애정 로맨스',
    english:
      'dating, date night, first date, second date, dates, dated, date him, date her, crush*, boyfriend*, girlfriend*, bf, gf, boo, bae, partner, relationship*, situationship*, talking stage, flirt*, romance, romantic*, love life, love luck, in love, fall for, falling for, fell for, courting, asked me out, asked out, ask out, ask her out, ask him out, confess*, valentine*, tinder, hinge, bumble, grindr, swipe*, dating app*, blind date*, setup, speed dating, kiss*, holding hands, held my hand, long-distance, long distance, ldr, love, loves, loved, lover*, dm, dms, slide into, text back, texts me, yeonae, sseom, namchin, yeochin, namjachingu, yeojachingu, sarang, gobaek, sogaeting',
  },
  singleAndMeeting: {
    korean:
      '솔로 모솔 모태솔로 싱글 외로 외롭 쓸쓸 옆구리 인연 인연이 임자 짝이 짝을 _짝 제짝 내짝 짝꿍 반쪽 운명 운명의상대 운명의사람 귀한인연 좋은사람 좋은남자 좋은여자 좋은인연 새인연 새로운인연 새사람 새로운사람 만날까 만날수 만나게 만나질 만나볼 누굴만 누구를만 어떤사람만 어떤남자 어떤여자 나타날 나타나 생길까 생기나 생길 들어오나 이상형 연상 연하 연하남 동갑 나쁜남자 남자복 여자복 남자운 여자운 이성이꼬 이성복 첫사랑 연이닿 연분 임을 님을 벗을 노총각 노처녀 늦은나이 홀로 홀아비 과부 돌싱',
    english:
      'single, singles, singledom, lonely, loneliness, alone forever, soulmate*, soul mate*, the one, my one, mr right, meet someone, meet somebody, meet a guy, meet a girl, meet a man, meet a woman, meet my person, meet him, find someone, find somebody, find love, find a partner, love of my life, my person, special someone, my type, ideal type, kind of man, kind of woman, kind of guy, kind of partner, what type of, older man, younger man, older woman, right person, wrong people, destined, someone new, new love, new romance, love at first sight, never been kissed, never dated, widow*, third wheel, cats lady, inyeon, sollo, isanghyeong',
  },
  feelingsOfOther: {
    korean:
      '좋아하는사람 좋아하는애 좋아하는남 좋아하는여 좋아하나 좋아할까 좋아해줄 나를좋아 날좋아 저를좋아 마음이있 맘이있 맘있 관심있 관심이있 관심없 속마음 본심 진심인 진심일 진심이 무슨생각 무슨마음 어떤마음 마음을 끌려 끌리 반했 반하 짝사랑 외사랑 짝남 짝녀 그사람 그남자 그여자 그오빠 그애 그분 그녀 그이가 걔가 걔는 걔도 걔를 걔한테 저사람 상대방 상대가 카톡답 답장 읽씹 안읽씹 선톡 연락이없 연락안 연락을안 연락뜸 그린라이트 눈빛 질투 간보 간본 가지고놀 갖고놀 식었 _식은 권태 마음이변 변심 나한테관심 날어떻게',
    english:
      'like me back, likes me, like me, into me, feelings, feels about me, feel about me, think of me, thinks of me, thinking about me, thinks about me, what does he think, what does she think, how does he feel, how does she feel, attracted, attract*, chemistry, mixed signals, leading me on, playing games, hot and cold, left on read, on read, ghosted, ghosting, ghosts, replied, reply, replies, texting me, text me first, green light, notice me, my crush, unrequited, friend zone*, friendzone*, serious about me, true intentions, is he interested, is she interested, him or me, jjaksarang, geu saram',
  },
  breakup: {
    korean:
      '헤어진 헤어졌 헤어졋 헤어지자 헤어지고 헤어질 헤어져 헤어지는 헤어지면 _이별 이별수 이별통보 잠수이별 환승 환승이별 차였 _차인 차이고 찼어 차버 깨졌 깨진 깨짐 끝났 끝난사이 끝낸 전남친 전여친 전남자친구 전여자친구 전남자 전여자 전애인 전연인 전와이프 전부인 전남편 전처 구남친 구여친 구남 구여 _엑스 옛사랑 옛연인 옛애인 옛사람 떠난사람 떠난그 떠나간 떠나버 가버린 못+잊 잊을수 잊지못 잊고 잊는법 미련 그리워 그립 보고싶 차단 차단당 잠수탔 잠수타 _프사 손절당 정리해야 놓아줘야 놔줘야 놓아줄 놓지못 후회할까 후회하',
    english:
      'ex, exes, ex-boyfriend*, ex-girlfriend*, ex-husband*, ex-wife, ex bf, ex gf, my ex, former partner, old flame, old love, broke up, break up, breakup*, break-up*, breaking up, broken up, broke it off, ended things, ended it with, split up, split, dumped, dump me, left me, walked out on me, no contact, nc, blocked me, blocks me, unblock*, moved on, get over, over him, over her, getting over, heartbroken, heartbreak*, still love, still think about, miss me, misses me, miss him, miss her, regret leaving, rebound, cheated, closure, on a break, ibyeol, heeojin, heeojyeoss*, jeon namchin, jeon yeochin',
  },
  comingBack: {
    korean:
      '재회 재회운 재회할 돌아올 돌아오 돌아와 돌아갈수 돌아가고 다시만 다시만날 다시사귈 다시시작 다시이어 다시잘될 다시볼 다시붙 다시연락 재결합 붙잡 붙잡을 잡을까 잡으면 잡아야 _매달 이어질 이어지 연락이올 연락올 연락이오 연락오 연락해도 연락해볼 연락할까 연락하면 먼저연락 연락처 연락끊 연락이끊 맘돌릴 맘돌 마음돌 마음을돌 화해할 합칠 합쳐 재결합운 인연끝 끝인가 끝일까 끝났나 인연이남 미련있 미련남 사과하면 사과할까 카톡해 톡해볼 전화해볼',
    english:
      'get back, getting back, got back together, get back together, back together, come back, comes back, came back, coming back, bring him back, bring her back, win him back, win her back, want me back, take me back, take him back, take her back, reconcil*, reunite*, reunion, rekindle*, reconnect*, second chance, another chance, try again, start again, start over, patch things up, reach out, reaching out, hear from him, hear from her, contact me, contact him, contact her, message him, message her, text him, text her, call him, return to me, crawl back, meet again, cross paths again, for good, over for good, jaehoe, dasi mannal, dora*',
  },
  marrying: {
    korean:
      '결혼 결혼운 결혼수 결혼식 결혼할 결혼시기 _혼인 혼인줄 혼사 혼기 혼처 _혼수 예단 시집갈 시집가 시집을 시집은 시집보내 장가 장가갈 장가를 장가들 중매 맞선 선자리 선봐 선을봤 선보 약혼 청혼 프러포즈 프로포즈 상견례 예식 예식장 식을올 식올 스드메 웨딩 신랑감 신붓감 사윗감 며느릿감 배필 짝을만나 예비신랑 예비신부 국제결혼 만혼 조혼 속도위반 혼전 비혼 독신 동거 사실혼 재혼 삼혼 이혼수 혼자살 웨딩드레스 가정을꾸 배우자운 결혼말 결혼각 결혼적령기',
    english:
      'marri*, marry, marrying, get married, married, wedding*, wed, nikah, shaadi, nuptials, propos*, engaged, engagement, fiance, fiancé, fiancee, fiancée, bride*, groom, tie the knot, tying the knot, settle down, elope*, arranged marriage, matchmak*, remarr*, second marriage, altar, aisle, ring, bachelor*, spinster, never marry, marriage luck, in-laws to be, cohabit*, move in together, living together, gyeolhon, honin, jangga',
  },
  spouse: {
    korean:
      '배우자 배우자복 남편 남편복 남편운 남편덕 아내 아내복 처복 와이프 집사람 안사람 바깥양반 바깥사람 서방 서방님 마누라 여편네 영감 할멈 애아빠 애엄마 신랑 신부 부인 부부 우리부부 저희부부 부부사이 부부관계 부부싸움 잠자리 섹스리스 권태기 신혼 주말부부 기러기 각방 별거 이혼 졸혼 외도 바람났 바람난 바람피 바람을피 불륜 상간 내연 시댁문제 혼인생활 결혼생활 살림살이 백년해로 해로 금슬 금실 정떨어 정없 남의편',
    english:
      'spouse*, husband*, hubby, wife, wives, wifey, missus, better half, other half, old man, ball and chain, newlywed*, honeymoon, married life, married couple, marital, anniversary, divorce*, separated, separation, affair*, cheat*, cheating, cheats, infidel*, unfaithful, mistress, having an affair, sexless, separate bedrooms, housewife, stay together, staying together, save my marriage, save the marriage, saving the marriage, our marriage, my marriage, wedlock, nampyeon, anae, baeuja, ihon, bubu',
  },
  fit: {
    korean:
      '궁합 궁함 ㄱㅎ 속궁합 겉궁합 띠궁합 별자리궁합 궁합점수 궁합운 케미 잘+맞 잘맞나 안+맞 안맞는 맞는사이 맞는사람 맞는지둘 상성 상극 악연 악연인 천생연분 찰떡 찰떡궁합 찰떡인 합이맞 합이좋 합이들 합이안 _합을 합이어 합이개판 어울리나 어울려요 어울리는편 잘지낼 잘+살 잘될까둘 조합 시너지 부딪히는사이 부딪히나 충돌 안맞나 안맞아 서로맞 맞는편 맞을까 맞을지 얼마나맞 몇+점',
    english:
      'compatib*, incompatib*, match, matched, matches, matching, good match, bad match, good together, good for each other, get along, getting along, go well together, good fit, fits me, fit together, right for me, right for each other, suit each other, suited to each other, made for each other, meant to be, meant for each other, gel, click, rub along, synerg*, vibe together, doomed, clash with each other, our charts clash, are we good, work together well, complement each other, complement me, bad for me, perfect couple, gunghap, goonghap, kunghap, gung hap, how do we score, love score',
  },
  children: {
    korean:
      '자식 자식복 자식운 자식덕 자녀 자녀운 아이 아이를 아이가 아이들 애들 _애가 _애는 _애를 우리애 울애 아기 애기 _아가 베이비 _아들 둘째아들 셋째아들 외아들 아들놈 아들내미 아들래미 딸내미 딸래미 딸아이 _딸 우리딸 큰애 큰아이 작은애 큰아들 큰딸 작은딸 막내딸 막내아들 첫째 둘째 셋째 넷째 외동 외동딸 외동아들 늦둥이 쌍둥이 사춘기 중이병 육아 양육 훈육 어린이집 유치원 초등 초딩 중딩 중학생 고딩 고등학생 학부모 돌잔치 백일 효자 효녀 효도할 자식농사 입양 무자식 딩크 손주 손자 손녀 손주복 조카 반항 말안듣 공부안해 등교거부 게임만',
    english:
      'child*, kid, kids, kiddo, son, sons, daughter*, baby, babies, toddler*, infant*, newborn, teen, teens, teenager*, firstborn, eldest, youngest, only child, twins, triplets, boy, boys, girls, little one, parenting, motherhood, fatherhood, raising, bring up, daycare, nursery, kindergarten, childcare, adopt*, stepson, stepdaughter, grandchild*, grandson*, granddaughter*, grandkid*, nephew*, niece*, childless, childfree, child-free, dink, adeul, ttal, aegi, jasik, janyeo',
  },
  havingChildren: {
    korean:
      '임신운 임신할 임신될 임신이 임신가능 임신하 임신중 임신 아이가생 아기가생 애가생 애기가생 생길까요아 아이생 애생 아기생 자식이있 자식이들 애낳 아이낳 아기낳 낳을 낳으면 낳고 낳을까 출산 출산운 출산일 출산날 순산 난산 노산 태교 태몽 배란 배란일 시험관 인공수정 난임 불임 유산 유산기 들어설 들어서 들어서겠 삼신 득남 득녀 아들낳 딸낳 아들인지 딸인지 아들딸 성별 태아 배속 뱃속 예정일 제왕절개 제왕 자연분만 산달 만삭 이차계획 둘째계획 피임 낙태 임신중절 산부인과 조산',
    english:
      'pregnan*, conceiv*, conception, have a baby, have a child, have children, have kids, having kids, having a baby, get pregnant, trying for a baby, ttc, second child, another baby, sibling for, become a mother, become a father, be a mom, be a dad, be a mother, a mother, a father, a mum, expecting, due date, due in, labour, labor, induce*, induction, c-section, c section, cesarean, caesarean, ivf, iui, embryo*, fertility, infertil*, egg freez*, freeze my eggs, sperm, surrogat*, ovulat*, miscarr*, stillb*, abortion, boy or girl, girl or boy, gender of, sex of the baby, birth control, imsin, chulsan',
  },
  parents: {
    korean:
      '부모 부모님 부모복 부모덕 부모운 엄마 울엄마 엄니 어머니 어머님 어무이 어매 오마니 모친 아빠 울아빠 아버지 아버님 아부지 아바이 아배 부친 친정 친정엄마 친정어머니 친정아버지 본가 효도 불효 부양 모시고 모셔 모시는 간병 노부모 할머니 할머님 할매 함매 할무니 할아버지 할아버님 할배 조부모 외할머니 외할아버지 친할머니 새엄마 새아빠 계모 계부 양부모 엄빠 기일 산소 성묘 조상 조상님 제사 차례',
    english:
      'parent, parents, mom*, mum*, mummy, mommy, mother*, ma, mama, dad*, daddy, papa, father*, folks, stepmom, stepdad, stepmum, stepmother, stepfather, grandma*, grandpa*, grandmother*, grandfather*, granny, gran, nan, nana, granddad, grandad, grandparent*, old folks, elderly mother, elderly parents, ancestor*, eomma, omma, appa, abeoji, eomeoni, halmeoni, harabeoji, amma, lola, lolo, baba',
  },
  siblingsAndInLaws: {
    korean:
      '형제 형제복 형제운 자매 남매 삼남매 사남매 오남매 언니 친언니 오빠 친오빠 누나 누님 친누나 형님 _형이 _형은 우리형 울형 친형 동생 친동생 남동생 여동생 오라비 오라버니 시댁 시집살이 시월드 시어머니 시어머님 시어매 시엄마 시모 시아버지 시아버님 시부모 시누 시누이 시동생 도련님 처가 처가집 처갓집 장모 장모님 _장인 장인어른 처제 처남 처형 동서 올케 형수 제수 매형 매부 형부 _제부 며느리 며늘아기 _사위 사위감 _고부 고부갈등 고부간 삼촌 외삼촌 _이모 이모부 고모 고모부 사촌 친척 일가 친지 사돈 맏이 장남 장녀 차남 막내 맏며느리 종갓집',
    english:
      'sibling*, brother*, bro, sister*, sis, twin brother, twin sister, in-law*, in law, inlaws, mother-in-law, father-in-law, sister-in-law, brother-in-law, daughter-in-law, son-in-law, mil, fil, sil, bil, aunt*, auntie*, uncle*, cousin*, relative*, relatives, half-brother, half-sister, stepsister, stepbrother, eldest son, black sheep, hyung, hyeong, noona, nuna, oppa, unni, eonni, dongsaeng, imo, samchon, sieomeoni, jangmo',
  },
  household: {
    korean:
      '가족 가족들 온가족 우리가족 가족운 가정 가정사 가정운 가정불화 집안 집안일 집안운 집안사람 식구 식구들 우리집 우리집안 집구석 한집 한지붕 같이사는 모여살 화목 불화 우애 의절 절연 의좋 명절 설날 추석 한가위 가족모임 가족여행 가족단톡 단란 가문 가화만사 경사 우환 집안내력 유산싸움 재산싸움 가족사 혈육 핏줄 친가 외가',
    english:
      'family, families, household, home life, at home, under one roof, under our roof, under the same roof, relatives, family drama, family trouble, family dinner, family gathering, thanksgiving dinner, holidays with, estranged, cut off my, cut ties, disown*, black sheep, caregiver, carer, caring for my, caretaker, nursing home for, looks after everyone, blood relatives, kin, clan, gajok, jiban',
  },
  friends: {
    korean:
      '친구 친구들 친구운 절친 베프 불알친구 소꿉친구 동창 동문 동기들 짝궁 벗이 벗을 _벗 말벗 말동무 선배 후배 룸메 룸메이트 하우스메이트 이웃 이웃집 옆집 윗집 아랫집 모임 동호회 계모임 동아리 단톡 단톡방 카톡방 커뮤니티 팬카페 길드 교회사람 맘카페 학부모모임 인간관계 대인관계 대인운 인맥 인복 사람복 사람운 인덕 귀인 귀인운 _은인 조력자 멘토 스승 도와줄사람 사회생활 사회성 사교성 친해지 친하게 친해질 어울려 어울리지 어울릴 인싸 아싸 친목 네트워킹 주변사람 주위사람 주변에사람 사람들이 사람이없 사람들과 사람보는눈',
    english:
      'friend*, bff, bestie*, best friend*, buddy, buddies, mate, mates, pal, pals, companion*, roommate*, flatmate*, flatshare, housemate*, classmate*, neighbor*, neighbour*, clique*, group chat, guild, book club, church group, mums group, mom group, social circle, social life, social luck, people, acquaintance*, helper*, mentor*, benefactor*, noble person, network*, networking, make friends, making friends, fit in, belong, community, party, parties, popular*, crowd, chingu, chin-gu, seonbae, hubae, inmaek, gwiin',
  },
  conflict: {
    korean:
      '왕따 은따 전따 따돌림 따돌려 절교 손절 손절해야 인연끊 인연을끊 거리두 거리를두 멀어진 멀어졌 멀어지 멀리해야 서먹 틀어진 틀어졌 사이가틀 사이가안 사이안좋 싸웠 싸움 다퉜 다툼 말다툼 갈등 트러블 화해 오해 오해를 구설 구설수 뒷담 뒷담화 뒷말 뒤통수 배신 배신당 통수 질투 시샘 이간질 험담 욕먹 욕하 미움 미움받 호구 이용당 이용만 무시당 무시해 무시하 소외 겉돌 겉도 겉돌아 눈치 텃세 불편한사람 꼴보기 얄밉 앙금 원수 적이많 적이있 악연 사람에치 사람한테상처 상처받 인간불신 씹고 까고다',
    english:
      'fight*, fighting, fought, argu*, argument*, quarrel*, row with, fell out, fall out, falling out, drama, toxic, enemy, enemies, rival*, betray*, backstab*, stabbed me in the back, gossip*, rumor*, rumour*, talk behind, behind my back, bully*, bullied, bullies, left out, leave me out, excluded, outsider, odd one out, ignored, ignoring me, ignores me, ostraci*, cancelled me, drop her, drop him, cut off, cut her off, cut him off, forgive*, apolog*, make up with, patch it up, patched up, mend, misunderst*, jealous of me, envy, envious, pushover, taken advantage, doormat, used by, clash with, tension, grudge, cold shoulder, silent treatment, two-faced, wangtta',
  },
}
