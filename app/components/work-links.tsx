import { cache } from 'react'
import { mayDo } from '#accounts'
import { currentPerson } from '../current-person.ts'
import type { PageWords } from '../messages/read-page-messages.ts'
import { Icon } from './line-icon.tsx'
import { SoftLink } from './soft-link.tsx'

const links = [
  { path: '/studio', icon: 'pencil', permission: 'studio.open', key: 'pages.studio' },
  { path: '/experiments', icon: 'note', permission: 'experiments.read', key: 'pages.experiments' },
] as const

/** Which of the work pages this person may open; asked once for all menus of a page. */
const readLinks = cache(async () => {
  const person = await currentPerson()
  return person ? links.filter(({ permission }) => mayDo(person, permission)) : []
})

/** The ways to the work pages, for those who may open them; nobody else gets a trace of them. */
export async function WorkLinks({ t }: Pick<PageWords, 't'>) {
  const open = await readLinks()
  return open.map(({ path, icon, key }) => (
    <li key={path}>
      <SoftLink href={path} className="flex h-10 items-center gap-2.5 rounded-control px-2.5 text-ui text-ink-2">
        <Icon name={icon} size={18} />
        {t(key)}
      </SoftLink>
    </li>
  ))
}
