import type { RefusalCode } from '#studio'
import type { Locale } from '#templates/client'

/** What a person is told when the studio does not do something: why, and what to do. */
export const refusalMessages: Record<RefusalCode, Record<Locale, string>> = {
  'not-permitted': {
    ko: '지금 이 일을 할 권한이 없어요. 역할이 바뀌었을 수 있으니 운영자에게 물어봐 주세요.',
    en: 'You do not have the permission for this now. Your roles may have changed; please ask the operator.',
  },
  'own-work': {
    ko: '직접 쓰거나 고친 것은 스스로 승인할 수 없어요. 다른 검토자에게 부탁해 주세요.',
    en: 'What you wrote or edited yourself must be approved by somebody else. Please ask another reviewer.',
  },
  'draft-unknown': {
    ko: '그 초안을 찾지 못했어요. 목록에서 다시 골라 주세요.',
    en: 'We could not find that draft. Please choose one from the list.',
  },
  'version-unknown': {
    ko: '그 버전은 나온 적이 없어요. 목록에서 다시 골라 주세요.',
    en: 'That version was never published. Please choose one from the list.',
  },
  'template-unknown': {
    ko: '그 템플릿을 찾지 못했어요. 목록에서 다시 골라 주세요.',
    en: 'We could not find that template. Please choose one from the list.',
  },
  'comment-unknown': { ko: '그 댓글을 찾지 못했어요. 화면을 새로 고쳐 주세요.', en: 'We could not find that comment. Please reload the page.' },
  'release-unknown': {
    ko: '그 묶음을 찾지 못했어요. 목록에서 다시 골라 주세요.',
    en: 'We could not find that release. Please choose one from the list.',
  },
  'schedule-unknown': {
    ko: '그 예약은 이미 끝났거나 취소됐어요. 화면을 새로 고쳐 주세요.',
    en: 'That schedule is done or cancelled already. Please reload the page.',
  },
  'not-now': {
    ko: '그사이 초안의 상태가 바뀌어 지금은 할 수 없어요. 화면을 새로 고쳐 상태를 확인해 주세요.',
    en: 'The draft has moved on, so this cannot be done now. Please reload the page to see where it stands.',
  },
  'revision-differs': {
    ko: '그사이 누군가 저장해서 보시던 것과 내용이 달라요. 새 내용을 확인한 뒤 다시 해 주세요.',
    en: 'Somebody saved meanwhile, so this is not what you looked at. Please look at the new text and try again.',
  },
  findings: {
    ko: '아직 고칠 곳이 있어서 넘길 수 없어요. 표시된 곳과 고치는 방법을 봐 주세요.',
    en: 'There is still something to mend first. Please look at the marked places and how to mend them.',
  },
  'too-large': {
    ko: '템플릿이 읽을 수 있는 크기를 넘었어요. 소스는 32,000바이트, 파일 하나는 128KB, 모두 합쳐 512KB까지예요. 저장된 내용은 그대로 있어요.',
    en: 'The template is larger than we read: a source may have 32,000 bytes, one file 128 KB, all files 512 KB. What was saved before is still there.',
  },
  'reason-missing': { ko: '왜 그렇게 하는지 한 줄 적어 주세요. 기록에 남아요.', en: 'Please say why in a line. It is kept in the record.' },
  'version-taken': {
    ko: '그 번호로 이미 나온 버전이 있고, 나온 버전은 바뀌지 않아요. 비어 있는 번호로 바꿔 주세요.',
    en: 'That number was published already, and a published version never changes. Please use the free number.',
  },
  'template-taken': {
    ko: '그 이름의 템플릿이나 초안이 이미 있어요. 다른 이름을 골라 주세요.',
    en: 'There is a template or a draft by that name already. Please choose another name.',
  },
  'moved-meanwhile': {
    ko: '그사이 다른 버전이 쓰이기 시작했어요. 아무것도 바꾸지 않았으니, 지금 쓰이는 버전을 확인한 뒤 다시 정해 주세요.',
    en: 'Another version went into service meanwhile. Nothing was changed; please look at what is served now and decide again.',
  },
  unchanged: { ko: '이미 그렇게 되어 있어요.', en: 'It is like that already.' },
  'schedule-past': {
    ko: '이미 지난 때로는 예약할 수 없어요. 앞으로 올 때를 골라 주세요.',
    en: 'That moment has passed. Please choose one that is still to come.',
  },
  'in-use': {
    ko: '지금 쓰이고 있는 템플릿이에요. 어디에 쓰이는지 확인한 뒤 그래도 내릴지 정해 주세요.',
    en: 'This template is in use. Please look at where, and then decide whether to take it out of service.',
  },
  'release-conflict': {
    ko: '묶음에 담은 뒤 다른 버전이 쓰이기 시작한 템플릿이 있어요. 아무것도 내보내지 않았으니 하나씩 확인해 주세요.',
    en: 'For some templates another version went into service since they were put in. Nothing was published; please check each of them.',
  },
  'release-settled': { ko: '이미 내보냈거나 접어 둔 묶음이에요.', en: 'This release was published or put away already.' },
  'release-scheduled': {
    ko: '예약된 묶음이라 담긴 것이 정해져 있어요. 바꾸려면 먼저 예약을 취소해 주세요.',
    en: 'This release is scheduled, so what is in it is fixed. Cancel the schedule first to change it.',
  },
  'release-empty': { ko: '묶음이 비어 있어요. 버전을 하나라도 담아 주세요.', en: 'The release is empty. Please put in at least one version.' },
  'nothing-before': {
    ko: '되돌릴 이전 상태가 기록에 없어요. 쓰고 싶은 버전을 목록에서 골라 주세요.',
    en: 'There is no recorded state to go back to. Please choose the version that you want from the list.',
  },
  'too-many': { ko: '더 둘 수 없을 만큼 많아요. 쓰지 않는 것을 정리해 주세요.', en: 'There are as many as we keep. Please put some away first.' },
  'figma-unreadable': {
    ko: 'Figma 파일로 읽을 수 없어요. Figma API의 답을 그대로 저장한 파일인지 확인해 주세요.',
    en: 'This cannot be read as a Figma file. Please check that it is the answer of the Figma API as it was saved.',
  },
  'gates-open': {
    ko: '아직 통과하지 못한 검사가 있어요. 고치거나, 기계가 정할 수 없는 것은 까닭을 적어 주세요.',
    en: 'Some checks have not passed yet. Mend what failed; where a machine cannot decide, please give a reason.',
  },
}
