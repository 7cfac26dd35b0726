import type { Locale } from '#templates/client'

/** What a person is told for an error code: what happened and what to do. */
const messages: Record<string, Record<Locale, string>> = {
  'body-not-json': {
    ko: '보내신 내용을 읽지 못했어요. 새로 고친 뒤 다시 보내 주세요.',
    en: 'We could not read what was sent. Reload the page and send it again.',
  },
  'body-too-large': {
    ko: '한 번에 보내기에는 너무 길어요. 4,000자 안으로 줄여 주세요.',
    en: 'That is too long to send at once. Please keep it under 4,000 characters.',
  },
  'input-invalid': {
    ko: '알아볼 수 없는 값이 있어요. 표시된 곳을 고쳐 주세요.',
    en: 'One of the values cannot be used. Please correct the marked field.',
  },
  'origin-refused': {
    ko: '이 화면에서 보낸 요청이 아니라서 받지 않았어요. 새로 고친 뒤 다시 해 주세요.',
    en: 'This request did not come from our page. Reload and try again.',
  },
  'session-required': { ko: '먼저 태어난 때를 쓰는 데 동의해 주세요.', en: 'Please agree to the use of your birth data first.' },
  'consent-required': { ko: '태어난 때를 풀이에 쓰려면 동의가 필요해요.', en: 'We need your consent to use your birth data.' },
  'too-many-requests': {
    ko: '잠시 쉬었다가 다시 보내 주세요. 적으신 글은 그대로 있어요.',
    en: 'Please wait a moment and send again. What you wrote is still here.',
  },
  'too-many-questions': {
    ko: '한 시간 동안 많은 이야기를 나눴어요. 답은 그대로 있으니 잠시 쉬며 천천히 읽어 보시고, 조금 뒤에 이어서 물어봐 주세요.',
    en: 'We have talked a great deal this hour. The answers stay here; take a rest, read them slowly, and ask on in a little while.',
  },
  'master-key-changed': {
    ko: '서버의 열쇠가 저장된 자료와 맞지 않아 열 수 없어요. 운영하는 분께 알려 주세요. 저장된 자료는 그대로 있어요.',
    en: 'The key of this server does not fit what is stored, so it cannot be opened. Please tell whoever runs it; nothing stored is lost.',
  },
  'master-key-missing': {
    ko: '저장된 자료의 열쇠가 서버에 없어 열 수 없어요. 운영하는 분께 알려 주세요. 저장된 자료는 그대로 있어요.',
    en: 'The key of what is stored is missing on this server. Please tell whoever runs it; nothing stored is lost.',
  },
  'audit-seal-broken': {
    ko: '기록의 봉인이 서버의 열쇠와 맞지 않아 더 적지 않았어요. 바뀐 것은 없으니 운영하는 분께 알려 주세요.',
    en: 'The seal of the records does not fit the key of this server, so nothing was changed. Please tell whoever runs it.',
  },
  'conversation-unknown': {
    ko: '그 이야기를 찾지 못했어요. 새 이야기로 시작해 주세요.',
    en: 'We could not find that conversation. Please start a new one.',
  },
  'profile-unknown': {
    ko: '그 사주를 찾지 못했어요. 목록에서 다시 골라 주세요.',
    en: 'We could not find that profile. Please choose one from the list.',
  },
  'answer-unknown': { ko: '그 풀이를 찾지 못했어요. 질문을 다시 보내 주세요.', en: 'We could not find that answer. Please send the question again.' },
  'memory-unknown': {
    ko: '그 기억을 찾지 못했어요. 이미 지워졌을 수 있으니 화면을 새로 고쳐 주세요.',
    en: 'We could not find that memory. It may be deleted already; please reload the page.',
  },
  'component-unknown': { ko: '그 그림을 찾지 못했어요.', en: 'We could not find that component.' },
  'too-many-profiles': {
    ko: '사주는 50개까지 보관할 수 있어요. 쓰지 않는 것을 지워 주세요.',
    en: 'You can keep up to 50 profiles. Please delete one you no longer use.',
  },
  'days-missing': { ko: '달력 파일에 담을 날을 하나라도 골라 주세요.', en: 'Please tick at least one day for the calendar file.' },
  'birth-incomplete': { ko: '태어난 날을 적어 주세요.', en: 'Please enter the date of birth.' },
  'date-impossible': { ko: '달력에 없는 날이에요. 날짜를 다시 확인해 주세요.', en: 'That date does not exist. Please check the day.' },
  'leap-month-absent': {
    ko: '그해에는 그 윤달이 없었어요. 평달인지, 다른 해인지 확인해 주세요.',
    en: 'There was no such leap month that year. Check whether it was a regular month or another year.',
  },
  'year-out-of-range': { ko: '1600년부터 2200년까지 볼 수 있어요.', en: 'We can read births from 1600 to 2200.' },
  'time-impossible': {
    ko: '시각을 다시 확인해 주세요. 00:00부터 23:59까지 적을 수 있어요.',
    en: 'Please check the time. It runs from 00:00 to 23:59.',
  },
  'time-skipped': {
    ko: '서머타임이 시작되어 시계에 없던 시각이에요. 한 시간 앞이나 뒤로 적어 주세요.',
    en: 'The clock skipped that time when daylight saving began. Enter an hour earlier or later.',
  },
  'time-ambiguous': {
    ko: '서머타임이 끝나 두 번 있었던 시각이에요. 앞쪽인지 뒤쪽인지 골라 주세요.',
    en: 'The clock showed that time twice when daylight saving ended. Choose the first or the second.',
  },
  'zone-unknown': { ko: '태어난 곳을 목록에서 골라 주세요.', en: 'Please choose the birthplace from the list.' },
  'longitude-required': { ko: '태어난 곳을 목록에서 골라 주세요.', en: 'Please choose the birthplace from the list.' },
  'owner-link-used': {
    ko: '이미 쓰였거나 기한이 지난 링크예요. 터미널에서 다시 시작하면 새 링크가 나와요.',
    en: 'This link was already used or has expired. Restart the server to print a new one.',
  },
  'not-permitted': {
    ko: '이 일을 할 권한이 없어요. 필요하시면 운영자에게 부탁해 주세요.',
    en: 'You do not have the permission for this. Please ask the operator if you need it.',
  },
  'key-refused': {
    ko: '이 열쇠는 쓸 수 없어요. 기한이 지났거나 거두어진 것일 수 있어요.',
    en: 'This key cannot be used. It may have expired or been revoked.',
  },
  'too-many-tries': {
    ko: '여러 번 시도하셔서 잠시 쉬어야 해요. {wait} 뒤에 다시 해 주세요.',
    en: 'There were many tries, so a short rest is needed. Please try again in {wait}.',
  },
  'sign-in-refused': {
    ko: '이메일과 비밀번호가 맞지 않아요. 다시 확인하시거나 비밀번호를 새로 정해 주세요.',
    en: 'The e-mail and password do not match. Check them again, or choose a new password.',
  },
  'wrong-password': { ko: '지금 비밀번호가 맞지 않아요. 다시 적어 주세요.', en: 'That is not your present password. Please enter it again.' },
  'password-short': { ko: '비밀번호는 열 글자 이상으로 적어 주세요.', en: 'Please use ten characters or more.' },
  'password-long': { ko: '비밀번호는 128자 안으로 적어 주세요.', en: 'Please stay within 128 characters.' },
  'password-common': {
    ko: '많은 사람이 쓰는 비밀번호라 쉽게 알아낼 수 있어요. 낱말 몇 개를 이어 보세요.',
    en: 'Many people use this password, so it is easy to guess. Try a few words in a row.',
  },
  'password-like-email': {
    ko: '이메일과 비슷해서 쉽게 알아낼 수 있어요. 다른 말로 적어 주세요.',
    en: 'It resembles your e-mail and is easy to guess. Please choose other words.',
  },
  'email-invalid': { ko: '이메일을 name@example.com처럼 적어 주세요.', en: 'Please enter an e-mail such as name@example.com.' },
  'already-signed-in': {
    ko: '이미 로그인하셨어요. 다른 계정을 쓰시려면 먼저 로그아웃해 주세요.',
    en: 'You are signed in already. To use another account, sign out first.',
  },
  'link-used': {
    ko: '이미 쓰였거나 기한이 지난 링크예요. 새 링크를 받아 주세요.',
    en: 'This link was used already or has expired. Please ask for a new one.',
  },
  'answer-in-work': {
    ko: '아직 풀이를 쓰고 있어요. 다 쓴 뒤에 다시 로그인해 주세요.',
    en: 'An answer is still being written. Please sign in again when it is done.',
  },
  'roles-left': {
    ko: '이 브라우저에는 계정 없이 맡은 역할이 있어요. 두고 가면 사라지니, 함께 가져오는 것으로 골라 주세요.',
    en: 'This browser holds roles without an account. They would be gone if left behind; please choose to bring everything along.',
  },
  'guest-named': {
    ko: '그사이 다른 창에서 가입을 마치셨어요. 화면을 새로 고친 뒤 다시 로그인해 주세요.',
    en: 'You finished signing up in another window meanwhile. Please reload the page and sign in again.',
  },
  'last-admin': {
    ko: '마지막 관리자라서 아직 지울 수 없어요. 다른 분께 관리자를 맡긴 뒤 다시 해 주세요.',
    en: 'You are the last admin and cannot be erased yet. Make somebody else an admin first, then try again.',
  },
  'last-admin-role': {
    ko: '마지막 최고 관리자라서 이 역할을 거둘 수 없어요. 다른 분을 최고 관리자로 정한 뒤 다시 해 주세요.',
    en: 'This is the last admin, so the role stays. Make somebody else an admin first, then try again.',
  },
  'roles-changed': {
    ko: '그사이 다른 분이 역할을 바꾸었어요. 새로 고쳐 지금 역할을 본 뒤 다시 정해 주세요.',
    en: 'Somebody else changed these roles meanwhile. Reload the page, look at the roles as they are now, and decide again.',
  },
  'person-gone': {
    ko: '그사이 이 계정이 지워졌어요. 새로 고치면 목록에서 사라져요.',
    en: 'This account has been erased meanwhile. Reload the page and it is gone from the list.',
  },
  'person-unknown': {
    ko: '이 기록은 이미 지워졌어요. 화면을 새로 고쳐 처음부터 시작해 주세요.',
    en: 'What was kept here has been erased. Please reload the page and start afresh.',
  },
  'scope-too-wide': {
    ko: '내가 할 수 있는 일만 열쇠에 맡길 수 있어요. 고른 것을 줄여 주세요.',
    en: 'A key can only do what you may do yourself. Please choose fewer permissions.',
  },
  'too-many-keys': {
    ko: '열쇠는 20개까지 둘 수 있어요. 쓰지 않는 것을 거두어 주세요.',
    en: 'You can have up to 20 keys. Please revoke one you no longer use.',
  },
  'key-unknown': { ko: '그 열쇠를 찾지 못했어요. 화면을 새로 고쳐 주세요.', en: 'We could not find that key. Please reload the page.' },
  'session-unknown': { ko: '이미 로그아웃된 기기예요.', en: 'That device is signed out already.' },
  'age-under-14': {
    ko: '만 14세부터 직접 쓸 수 있어요. 보호자께 부탁하시면 보호자의 화면에서 함께 볼 수 있어요.',
    en: 'From 14 on you can use this yourself. Ask a parent or guardian, who can read it with you on their screen.',
  },
  'guardian-consent-required': {
    ko: '만 14세가 되지 않은 아이의 사주는 보호자의 동의가 있어야 해요. 아래에서 동의해 주세요.',
    en: 'For a child under 14 the guardian must agree. Please agree below.',
  },
  'answer-not-shareable': {
    ko: '이 풀이는 링크로 나눌 수 없어요. 풀이가 끝난 뒤에 다시 해 주세요. 마음이 힘들 때의 안내는 나만 볼 수 있어요.',
    en: 'This answer cannot be shared by a link. Try again when it is finished; words for a hard moment stay with you alone.',
  },
  'too-many-shares': {
    ko: '살아 있는 링크가 100개예요. 쓰지 않는 것을 거두어 주세요.',
    en: 'You have 100 links that work. Please revoke one you no longer use.',
  },
  'share-unknown': { ko: '이미 거두었거나 기한이 지난 링크예요.', en: 'That link was revoked already or has expired.' },
  'too-many-reports': {
    ko: '알려 주신 것을 잘 받았어요. 한 시간 뒤에 이어서 알려 주세요.',
    en: 'We have what you told us. Please tell us more in an hour.',
  },
  'report-unknown': { ko: '그 신고를 찾지 못했어요. 화면을 새로 고쳐 주세요.', en: 'We could not find that report. Please reload the page.' },
  'word-differs': { ko: '확인하는 말이 달라요. 보이는 그대로 적어 주세요.', en: 'That is another word. Please type it as shown.' },
  'cube-unknown': { ko: '그런 기능은 없어요.', en: 'There is no such feature.' },
  'registry-not-started': { ko: '아직 준비하고 있어요. 잠시 뒤에 다시 열어 주세요.', en: 'We are still starting. Please try again in a moment.' },
  'data-folder-in-use': {
    ko: '다른 프로그램이 자료를 쓰고 있어요. 그 프로그램을 끝내고 다시 시작해 주세요.',
    en: 'Another process uses the data. Stop it and start again.',
  },
  'experiment-unknown': {
    ko: '그 실험을 찾지 못했어요. 목록에서 다시 골라 주세요.',
    en: 'We could not find that experiment. Please choose one from the list.',
  },
  'experiment-taken': {
    ko: '같은 이름의 실험이 이미 있어요. 다른 이름을 정해 주세요.',
    en: 'An experiment of this name exists already. Please choose another name.',
  },
  'experiment-not-now': {
    ko: '지금 상태에서는 할 수 없는 일이에요. 화면을 새로 고쳐 지금 상태를 확인해 주세요. 멈춘 실험이라면 무엇을 쓸지 먼저 정해 주세요.',
    en: 'This cannot be done in the present state. Reload the page to see what the state is. Of a stopped experiment, decide first what to use.',
  },
  'experiment-not-permitted': {
    ko: '이 일은 다른 역할을 가진 분이 할 수 있어요. 관리자에게 부탁해 주세요.',
    en: 'Somebody with another role can do this. Please ask a manager or a reviewer.',
  },
  'experiment-four-eyes': {
    ko: '직접 쓴 실험은 스스로 시작하거나 내보낼 수 없어요. 다른 분께 부탁해 주세요.',
    en: 'Nobody starts or ships what they wrote themselves. Please ask another person.',
  },
  'experiment-design-invalid': {
    ko: '아직 채우거나 고칠 칸이 있어요. 표시된 곳을 봐 주세요.',
    en: 'Some fields are empty or need a correction. Please see the marked ones.',
  },
  'experiment-checklist-open': {
    ko: '점검할 것이 남았어요. 목록에서 아직인 항목을 봐 주세요.',
    en: 'The checklist has open items. Please see which ones.',
  },
  'experiment-held-until': {
    ko: '지금 단계를 조금 더 지켜본 뒤에 넓힐 수 있어요.',
    en: 'This step is held a little longer before it can widen. Please come back then.',
  },
  'experiment-on-hold': { ko: '멈춰 둔 실험이에요. 먼저 다시 이어 주세요.', en: 'The experiment is on hold. Please resume it first.' },
  'experiment-alarms': {
    ko: '살펴볼 신호가 있어서 지금은 넓히지 않아요. 신호를 먼저 봐 주세요.',
    en: 'There are signals to look at, so it does not widen now. Please look at them first.',
  },
  'experiment-fully-ramped': { ko: '이미 정한 만큼 모두 넓혔어요.', en: 'It has been widened as far as planned.' },
  'experiment-reason-missing': { ko: '까닭을 한 문장으로 적어 주세요.', en: 'Please say why in a sentence.' },
  'experiment-variant-unknown': {
    ko: '그 안은 이 실험에 없어요. 목록에서 골라 주세요.',
    en: 'This experiment has no such variant. Please choose one of the list.',
  },
  'experiment-variant-stopped': {
    ko: '멈춘 안은 다시 쓰지 않아요. 지금 것을 그대로 쓰거나 다른 안을 골라 주세요.',
    en: 'A stopped variant does not come back. Please keep what you have or choose another one.',
  },
  'experiment-weights-invalid': {
    ko: '기준 안과 다른 안 하나에는 0보다 큰 비중이 있어야 해요.',
    en: 'The control and one other variant need a weight above 0.',
  },
  'experiment-layer-full': {
    ko: '이 층에는 남은 자리가 모자라요. 몫을 줄이거나 다른 실험이 끝난 뒤에 해 주세요.',
    en: 'There is not enough room in this layer. Use a smaller share or wait until another experiment ends.',
  },
}

const unexpected: Record<Locale, string> = {
  ko: '예상하지 못한 일이 생겼어요. 적으신 내용은 그대로 있으니 잠시 뒤에 다시 해 주세요.',
  en: 'Something unexpected happened. What you wrote is still here; please try again in a moment.',
}

export function errorMessage(code: string, locale: Locale): string {
  return messages[code]?.[locale] ?? unexpected[locale]
}
