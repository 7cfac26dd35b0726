import type { Viewer } from './shapes.ts'
import type { ExperimentWords } from './words.ts'

const shown = 4

/** Who did something: the viewer, the system, or a colleague by the end of an id; no screen of experiments knows names or addresses. */
export function namePerson(id: string, viewer: Pick<Viewer, 'id'>, { t }: ExperimentWords): string {
  if (id === 'system') return t('audit.system')
  return id === viewer.id ? t('audit.you') : t('audit.person', { id: id.slice(-shown) })
}
