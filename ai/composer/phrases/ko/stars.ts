import type { PhraseBank } from '../../phrase-bank.ts'

/** 신살이 일과 사람 사이에서 보이는 모습. */
export const star: PhraseBank['star'] = {
  'heavenly-noble': {
    task: '막힌 서류 앞에서 “내가 아는 사람이 있어요” 하는 손이 나타나기 쉬워요',
    heart: '힘든 날일수록 말없이 곁에 와 앉는 사람이 있는 편이에요',
  },
  literary: { task: '글과 말로 정리해 내는 힘이 있어 보고서 한 장이 나를 대신해 줘요', heart: '긴 편지와 차분한 설명으로 마음을 여는 편이에요' },
  'literary-melody': { task: '이야기와 가락의 감각이 있어 발표와 기획에서 눈에 띄어요', heart: '노래 한 곡, 글 한 줄로 마음을 전하는 데 밝아요' },
  academy: { task: '배움이 직업으로 이어지기 쉬워 자격과 강의가 힘이 돼요', heart: '배울 점이 있는 사람에게 마음이 먼저 가요' },
  'golden-carriage': { task: '대접이 좋은 자리와 반듯한 환경에서 솜씨가 나와요', heart: '가까운 사람 덕에 생활이 부드러워지는 편이에요' },
  'hidden-salary': { task: '드러나지 않는 곳에서 일감과 도움이 이어지기 쉬워요', heart: '말하지 않아도 챙겨 주는 사람이 뒤에 있는 편이에요' },
  salary: { task: '내 손으로 번 것에서 가장 큰 자신감을 얻어요', heart: '기대기보다 스스로 서 있는 사이를 편하게 여겨요' },
  supreme: { task: '시작과 끝을 보는 눈이 있어 큰 그림을 그리는 자리에 어울려요', heart: '겉모습보다 그 사람의 뿌리를 보려 해요' },
  'peach-blossom': { task: '사람의 눈길을 끄는 일, 앞에 서는 일에서 값이 올라가요', heart: '가만히 있어도 말을 거는 사람이 생기는 편이에요' },
  'travel-horse': { task: '출장과 이동이 많은 일에서 오히려 생기가 돌아요', heart: '같이 길을 떠날 때 마음이 가장 가까워져요' },
  canopy: { task: '혼자 깊이 파는 연구와 창작에서 빛이 나요', heart: '여럿이 있다가도 혼자만의 방이 필요한 편이에요' },
  blade: { task: '급한 순간에 칼같이 결정하는 힘이 있어 위기에 불려 가요', heart: '사랑도 다툼도 끝까지 가는 편이라 쉬는 신호를 미리 정하면 좋아요' },
  'white-tiger': { task: '한번 물면 놓지 않는 집중력이 있어 큰일에 쓰여요', heart: '감정이 갑자기 세게 올라오니 하룻밤을 두면 부드러워져요' },
  commander: { task: '우두머리 자리나 혼자 책임지는 일에서 힘이 나와요', heart: '굽히는 말이 서툴러 고맙다는 한마디가 큰 힘이 돼요' },
  'ghost-gate': { task: '남이 놓친 낌새를 먼저 알아채는 예민한 눈이 있어요', heart: '작은 표정까지 읽어 내느라 마음이 쉽게 지쳐요' },
  'red-charm': { task: '말투와 옷차림에 배어 있는 매력이 첫인상에서 일을 열어 줘요', heart: '은근한 눈빛과 다정함으로 사람을 끄는 편이에요' },
  'heavenly-virtue': { task: '아슬아슬한 일도 크게 번지기 전에 가라앉는 편이에요', heart: '용서하고 용서받는 일이 비교적 순한 편이에요' },
  'monthly-virtue': { task: '함께 일하는 사람의 너그러움을 얻기 쉬워요', heart: '모난 말도 둥글게 받아 주는 힘이 있어요' },
  'heavenly-doctor': { task: '사람을 돌보고 고치는 일에서 손이 야물어요', heart: '아픈 마음을 알아보고 곁을 지켜 주는 편이에요' },
  lonely: { task: '혼자 맡아 끝내는 일에서 속도가 나요', heart: '곁에 사람이 있어도 혼자만의 저녁이 필요해요' },
  widow: { task: '조용히 오래 하는 일에서 솜씨가 깊어져요', heart: '마음을 여는 데 시간이 걸리고, 열면 오래 가요' },
  needle: { task: '뾰족하고 섬세한 손과 말이 있어 다듬고 고치는 일에 밝아요', heart: '정확한 한마디가 위로도 되고 따끔하기도 해요' },
}
export const starFrame: PhraseBank['starFrame'] = [
  '{fact:FOUND|places}에는 신살로 {fact:FOUND}{이/가} 놓여, CLAUSE.',
  '{fact:FOUND|places}에 신살 {fact:FOUND}{이/가} 있어, CLAUSE.',
]
