import { type MessageView, type StoredThread, shownPath } from '#readings/client'

/** The messages of the branch that is shown, from first to last. */
export function shownMessages({ messages, tip }: StoredThread): MessageView[] {
  return shownPath(messages, tip)
}
