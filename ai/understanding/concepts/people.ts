import type { Concepts } from './concept.ts'

/** Whose chart is meant. */
export const peopleConcepts: Concepts = {
  self: {
    korean:
      '_내 _내가 _난 _나 _나는 _나의 _나도 _나를 _나한테 _나에게 _날 _제 _제가 _저 _저는 _저의 _저도 _저를 _저한테 _저에게 _전 _전요 _본인 _쟈 _지는 _지가 _내는 _내도',
    english: "i, my, me, mine, i'm, im, i've, ive, i'll, ill, i'd, myself, na, nae, je",
  },
  savedPerson: {
    korean:
      '저장한 저장해둔 저장해논 저장해놓 저장된 저장했던 저장되어 저장돼 저장목록 저장친구 등록한 등록해둔 등록해놓 등록된 등록했던 등록되어 아까넣은 넣어둔 넣어놓 넣어논 추가한 추가해둔 추가해놓 저번에넣 전에넣 프로필에있 프로필에저 프로필로 목록에있 입력해둔 입력해놓 기존프로필 있는프로필',
    english:
      "saved, stored, i've saved, already saved, i saved, that i saved, i added, added earlier, added before, i entered, on file, registered, already added, already entered, in my list, from my list, in my profiles, profile i, the profile, profile named, profile called, under my account, jeojanghan, jeojangdoen",
  },
  relative: {
    korean:
      '엄마 어머니 어머님 아빠 아버지 아버님 부모님 남편 남편이 신랑 아내 와이프 집사람 마누라 영감 서방 _아들 둘째아들 셋째아들 외아들 _딸 딸이 딸아이 딸내미 아이 아기 애기 우리애 큰애 작은애 막내 동생 남동생 여동생 언니 오빠 누나 _형 형이 형님 할머니 할아버지 외할머니 손주 손자 손녀 조카 _사위 며느리 시어머니 시어머님 시아버지 장모 _장인 고모 _이모 삼촌 사촌 처제 처남 올케 시누 형부 매형',
    english:
      "mom, mum, mother, dad, father, parents, husband, hubby, wife, son, daughter, kid, child, baby, brother, sister, sibling, grandma, grandpa, grandmother, grandfather, gran, nan, grandson, granddaughter, grandchild, nephew, niece, uncle, aunt, cousin, mother-in-law, father-in-law, mom's, mum's, mother's, dad's, father's, husband's, wife's, son's, daughter's, brother's, sister's, eomma, appa, nampyeon, adeul, ttal, dongsaeng, unni, oppa, noona",
  },
  otherPerson: {
    korean:
      '친구 절친 베프 남친 여친 남자친구 여자친구 애인 썸남 썸녀 짝남 짝녀 전남친 전여친 그사람 그남자 그여자 그분 그애 그오빠 그언니 그놈 그녀 그이 이사람 이남자 이여자 저사람 저여자 저남자 걔 얘 쟤 개랑 갸 가가 상사 팀장 부장 사장님 대표님 동료 선배 후배 선생님이 룸메 짝꿍 이웃 직원 신입 상대 상대방 파트너 아이돌 연예인 최애 강아지 고양이 반려견',
    english:
      "friend, friend's, bestie, boyfriend, girlfriend, bf, gf, partner, partner's, crush, ex, my ex, boss, manager, coworker, colleague, teacher, roommate, flatmate, neighbor, neighbour, fiance, fiancé, fiancee, he, him, his, he's, hes, she, her, hers, she's, shes, they, them, their, someone, somebody, guy, this man, this woman, this person, that person, my idol, cat's, dog's",
  },
  pair: {
    korean:
      '우리둘 저희둘 울둘 둘이 둘+다 둘은 둘의 둘사이 둘중누 두사람 두+명 두분 우리사이 저희사이 우리부부 저희부부 우리커플 저희커플 우리관계 저희관계 우리는 우리가 우린 저희가 저희는 서로 부부 커플 모녀 모자 부녀 부자지간 자매 남매 형제 쌍둥이 함께하 같이살 같이해도 둘만 사이가 사이는 사이를 관계가 관계는 관계를',
    english:
      'we, us, our, ours, between us, the two of us, two of us, both of us, both, each other, together, one another, our relationship, our marriage, as a couple, couple, couples, pair, partners, him and me, her and me, he and i, she and i, me and him, me and her, me and my, and i, and me, with him, with her, with me, with my, to each other, my twin and, you and me, uri, uri dul',
  },
  group: {
    korean:
      '셋이 셋+다 셋이서 셋+중 셋의 세+명 세사람 세분 넷이 넷다 넷이서 네+명 네사람 다섯이 다섯명 여섯명 0+명 00명 우리가족 온가족 우리식구 저희가족 식구들 식구전부 식구다 가족들 가족모두 가족전체 가족네명 팀원 팀원들 우리팀 멤버 멤버들 크루 모두 모두의 전부 전부다 다같이 다함께 단체 단톡방사람 자매셋 형제셋 삼형제 사형제 세자매 네자매 삼남매 오남매 세모녀 친구들 친구셋 친구넷 동업자셋 애들셋 애셋 애들 아이들 아이셋 여럿 그룹 시댁식구 각자 한명씩 아들셋 딸셋',
    english:
      'three of us, four of us, five of us, six of us, all of us, us three, us four, us five, we three, we four, all three, all four, all five, three people, four people, whole family, our family, the family, family of, my family, entire family, everyone, everybody, each of us, each one of us, group, groups, team, band, crew, squad, siblings, sisters, brothers, members, co-founders, cofounders, founders, triplets, the kids, my kids, our kids, kids, children, my boys, my girls, three kids, three children, three sons, three friends, friend group, friends, parents, housemates, flatmates, roommates, six of, four of, five of, three of',
  },
}
