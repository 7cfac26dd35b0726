import type { Locale } from '#templates/client'

type Said = Record<Locale, string>

/** What one table keeps, why, and until when. */
export interface KeptTable {
  table: string
  /** Whose it is: part of readings, of an account, of telling which design helps, or of the service and of nobody. */
  group: 'readings' | 'account' | 'comparison' | 'service'
  /** `sealed`: what was said is ciphertext under the person's key. `open`: nothing in it is readable of a person's life. */
  form: 'sealed' | 'open'
  what: Said
  why: Said
  until: Said
}

const untilErased: Said = { ko: '지울 때까지', en: 'until you erase it' }
const untilErasedOrUnseen: Said = {
  ko: '지울 때까지. 계정이 없으면 오래 쓰지 않은 뒤 저절로',
  en: 'until you erase it; without an account also after long absence',
}

/** Every table of the database; a test holds it together with the schema. The privacy page is made from it. */
export const keptTables: readonly KeptTable[] = [
  {
    table: 'profile',
    group: 'readings',
    form: 'sealed',
    what: { ko: '이름표, 태어난 때와 곳', en: 'Labels, moments and places of birth' },
    why: { ko: '사주를 계산하려고', en: 'To compute charts' },
    until: untilErasedOrUnseen,
  },
  {
    table: 'conversation',
    group: 'readings',
    form: 'sealed',
    what: { ko: '나눈 이야기의 제목. 주제와 시각은 그대로', en: 'Titles of conversations; topic and times are in the open' },
    why: { ko: '지난 이야기를 이어 보려고', en: 'To come back to what was said' },
    until: untilErasedOrUnseen,
  },
  {
    table: 'message',
    group: 'readings',
    form: 'sealed',
    what: { ko: '물음과 풀이', en: 'Questions and answers' },
    why: { ko: '다시 열었을 때 같은 풀이를 보여 드리려고', en: 'To show the same answer again' },
    until: untilErasedOrUnseen,
  },
  {
    table: 'component',
    group: 'readings',
    form: 'sealed',
    what: { ko: '풀이에 담긴 카드의 값과 확인서', en: 'Values of the cards in an answer, and their receipts' },
    why: { ko: '카드가 처음 그대로인지 확인하려고', en: 'To check that a card is as it was first shown' },
    until: untilErasedOrUnseen,
  },
  {
    table: 'memory',
    group: 'readings',
    form: 'sealed',
    what: { ko: '지난 풀이의 한 줄과, 나만의 비밀로 돌려 둔 숫자', en: 'A line of each past reading, and numbers turned by a secret of yours' },
    why: { ko: '다음 풀이에서 지난 이야기를 기억하려고', en: 'So that the next reading remembers' },
    until: untilErasedOrUnseen,
  },
  {
    table: 'rating',
    group: 'readings',
    form: 'sealed',
    what: { ko: '도움이 되었는지와 그 까닭', en: 'Whether an answer helped, and why' },
    why: { ko: '풀이를 더 낫게 하려고', en: 'To make readings better' },
    until: untilErasedOrUnseen,
  },
  {
    table: 'share',
    group: 'readings',
    form: 'sealed',
    what: { ko: '나눈 링크와, 태어난 때를 가린 풀이', en: 'Links you gave away, with the answer without birth data' },
    why: { ko: '링크를 연 사람에게 보여 주려고', en: 'To show it to whoever opens the link' },
    until: {
      ko: '거두면 내용은 바로, 끝난 링크라는 표시는 30일 뒤',
      en: 'the content goes when you revoke it, the mark that it ended 30 days later',
    },
  },
  {
    table: 'report',
    group: 'readings',
    form: 'sealed',
    what: { ko: '신고한 까닭과 말, 허락한 때에만 풀이의 글', en: 'What you reported, and the answer’s text only if you agreed' },
    why: { ko: '편집자가 읽고 고치려고', en: 'So that editors can read it and repair' },
    until: untilErasedOrUnseen,
  },
  {
    table: 'model_use',
    group: 'readings',
    form: 'open',
    what: { ko: '하루에 언어 모델을 얼마나 썼는지. 글은 없음', en: 'How much of a language model was used in a day; no words' },
    why: { ko: '쓰는 양의 한도를 지키려고', en: 'To keep within a daily limit' },
    until: untilErasedOrUnseen,
  },
  {
    table: 'person',
    group: 'account',
    form: 'open',
    what: { ko: '번호, 역할. 계정을 만들면 이메일과 이름', en: 'A number and roles; with an account your e-mail and name' },
    why: { ko: '같은 분인지 알려고', en: 'To know that it is you' },
    until: untilErasedOrUnseen,
  },
  {
    table: 'person_key',
    group: 'account',
    form: 'sealed',
    what: { ko: '내 기록을 여는 열쇠', en: 'The key that opens what is kept of you' },
    why: { ko: '기록을 암호로 지키고, 지울 때 함께 없애려고', en: 'To encrypt it, and to destroy it with one key' },
    until: untilErasedOrUnseen,
  },
  {
    table: 'session',
    group: 'account',
    form: 'open',
    what: { ko: '로그인한 브라우저의 종류와 시각. 주소(IP)는 없음', en: 'Kind of browser and times; no network address' },
    why: { ko: '로그인을 이어 가고, 다른 기기를 알려 드리려고', en: 'To keep you signed in and show other devices' },
    until: { ko: '90일, 또는 로그아웃할 때까지', en: '90 days, or until you sign out' },
  },
  {
    table: 'account',
    group: 'account',
    form: 'open',
    what: { ko: '되돌릴 수 없게 바꾼 비밀번호', en: 'Your password, hashed' },
    why: { ko: '로그인하려고', en: 'To sign you in' },
    until: untilErased,
  },
  {
    table: 'verification',
    group: 'account',
    form: 'open',
    what: { ko: '잠깐 쓰는 확인 값', en: 'Short-lived values of a check' },
    why: { ko: '로그인을 확인하려고', en: 'To check a sign-in' },
    until: { ko: '기한이 지날 때까지', en: 'until they expire' },
  },
  {
    table: 'one_time_link',
    group: 'account',
    form: 'open',
    what: { ko: '편지로 보낸 링크의 해시와, 그 링크가 하는 일', en: 'Hash of a link that was sent, and what it does' },
    why: { ko: '이메일 확인과 비밀번호 바꾸기', en: 'To confirm an address or choose a password' },
    until: { ko: '열거나 기한이 지날 때까지', en: 'until it is opened or expires' },
  },
  {
    table: 'sign_in_attempt',
    group: 'account',
    form: 'open',
    what: { ko: '로그인 시도의 수. 누구인지 알 수 없는 해시', en: 'Counts of tries under a hash that names nobody' },
    why: { ko: '비밀번호를 알아내려는 시도를 막으려고', en: 'To stop guessing of passwords' },
    until: { ko: '하루', en: 'one day' },
  },
  {
    table: 'role_change',
    group: 'account',
    form: 'open',
    what: { ko: '역할이 바뀐 기록. 번호뿐', en: 'Changes of roles, by number alone' },
    why: { ko: '누가 권한을 바꾸었는지 남기려고', en: 'To know who changed what somebody may do' },
    until: { ko: '지우지 않음. 지운 뒤의 번호는 아무도 가리키지 않음', en: 'kept; after erasure the number points to nobody' },
  },
  {
    table: 'api_key',
    group: 'account',
    form: 'open',
    what: { ko: '프로그램용 열쇠의 해시와 이름', en: 'Hash and name of keys for programs' },
    why: { ko: '허락한 프로그램이 일하게 하려고', en: 'So that programs you allow can work' },
    until: untilErased,
  },
  {
    table: 'consent',
    group: 'account',
    form: 'open',
    what: { ko: '무엇에 언제 동의했는지', en: 'What you agreed to, and when' },
    why: { ko: '동의 없이 쓰지 않으려고', en: 'To use nothing without it' },
    until: { ko: '거두거나 지울 때까지', en: 'until you take it back or erase it' },
  },
  {
    table: 'frame_grant',
    group: 'service',
    form: 'open',
    what: { ko: '카드 하나를 한 번 여는 허락', en: 'Leave to open one card once' },
    why: { ko: '카드를 떼어 놓은 곳에서 그리려고', en: 'To draw cards on a place apart' },
    until: { ko: '1분', en: 'one minute' },
  },
  {
    table: 'assignment',
    group: 'comparison',
    form: 'open',
    what: { ko: '견주는 두 모양 가운데 어느 쪽을 보는지', en: 'Which of two designs you see' },
    why: { ko: '어느 쪽이 더 도움이 되는지 알려고', en: 'To learn which one helps more' },
    until: untilErasedOrUnseen,
  },
  {
    table: 'exposure',
    group: 'comparison',
    form: 'open',
    what: { ko: '그 모양이 화면에 보였는지', en: 'Whether that design came into view' },
    why: { ko: '본 사람만 세려고', en: 'To count those who saw it' },
    until: untilErasedOrUnseen,
  },
  {
    table: 'experiment_event',
    group: 'comparison',
    form: 'open',
    what: { ko: '풀이 뒤에 한 일의 종류와 시각. 글은 없음', en: 'Kinds and times of what followed a reading; no words' },
    why: { ko: '어느 쪽이 더 도움이 되는지 알려고', en: 'To learn which design helps more' },
    until: untilErasedOrUnseen,
  },
  {
    table: 'experiment_record',
    group: 'service',
    form: 'open',
    what: { ko: '견주는 일의 계획과 결과. 사람은 없음', en: 'Plans and results of comparisons; of nobody' },
    why: { ko: '계획한 대로 견주었는지 보려고', en: 'To hold a comparison to its plan' },
    until: { ko: '계속', en: 'kept' },
  },
  {
    table: 'experiment_audit',
    group: 'service',
    form: 'open',
    what: { ko: '견주는 일을 바꾼 기록', en: 'What was changed of comparisons' },
    why: { ko: '몰래 바꾸지 못하게 하려고', en: 'So that nothing is changed unseen' },
    until: { ko: '지우지 않음', en: 'kept' },
  },
  {
    table: 'experiment',
    group: 'service',
    form: 'open',
    what: { ko: '무엇을 견주는지. 사람은 없음', en: 'What is compared; of nobody' },
    why: { ko: '견주는 일을 정하려고', en: 'To run the comparison' },
    until: { ko: '계속', en: 'kept' },
  },
  {
    table: 'template_version',
    group: 'service',
    form: 'open',
    what: { ko: '카드의 모양. 사람은 없음', en: 'Designs of cards; of nobody' },
    why: { ko: '지난 카드를 처음 그대로 그리려고', en: 'To draw past cards as they were' },
    until: { ko: '계속', en: 'kept' },
  },
  {
    table: 'template_production',
    group: 'service',
    form: 'open',
    what: { ko: '지금 쓰는 모양. 사람은 없음', en: 'Which design is in use; of nobody' },
    why: { ko: '새 풀이를 그리려고', en: 'To draw new readings' },
    until: { ko: '계속', en: 'kept' },
  },
  {
    table: 'news',
    group: 'service',
    form: 'open',
    what: { ko: '서버끼리 나누는 소식. 사람은 없음', en: 'News between servers; of nobody' },
    why: { ko: '바뀐 모양을 곧바로 알리려고', en: 'To tell of changed designs at once' },
    until: { ko: '하루', en: 'one day' },
  },
]
