import { z } from 'zod'
import { type PeopleAnswer, type PersonRow, printable } from '#accounts'
import accounts from '../accounts/cube.ts'
import { askCube } from './ask-cube.ts'
import type { Command } from './command.ts'
import { readInput } from './read-input.ts'

const inputSchema = z.looseObject({ action: z.enum(['list', 'create', 'role', 'disable', 'password', 'key']) })

const refusals: Record<Extract<PeopleAnswer, { outcome: 'refused' }>['refusal'], string> = {
  'person-unknown': 'There is no such person. cube user list shows who there is.',
  'roles-changed': 'Somebody else changed these roles meanwhile. Look at cube user list and decide again.',
  'email-taken': 'Somebody has this address already.',
  'last-admin': 'This is the last admin. Make somebody else an admin first.',
  anonymous: 'This person has no account yet, so there is no password to choose.',
  'scope-too-wide': 'A key can do no more than its person. Give the person a role first, or the key less.',
  'too-many-keys': 'This person has 20 keys that work. Revoke one in the account page first.',
}

const split = (list: string | boolean | undefined) => (typeof list === 'string' ? list.split(',').map((name) => name.trim()) : undefined)

export const command: Command<PeopleAnswer> = {
  name: 'user',
  summary: 'Lists, creates and changes people, their roles and keys',
  usage: 'list | create EMAIL | role PERSON --roles ROLES | disable PERSON [--undo] | password PERSON | key PERSON --name NAME --permissions LIST',
  words: 2,
  flags: {
    name: { type: 'string', description: 'what to call the person or the key' },
    roles: { type: 'string', description: 'editor, reviewer, manager, admin; several with commas; reader takes all others away' },
    permissions: { type: 'string', description: 'what the key may do, with commas, such as readings.use,experiments.read' },
    days: { type: 'string', description: 'how long the key works; default 90' },
    undo: { type: 'boolean', description: 'let a disabled person in again' },
  },
  fromFlags: ({ name, roles, permissions, days, undo }, [action, person]) => ({
    action,
    ...(person === undefined ? {} : action === 'create' ? { email: person } : { person }),
    ...(name === undefined ? {} : { name }),
    ...(roles === undefined ? {} : { roles: split(roles) }),
    ...(permissions === undefined ? {} : { permissions: split(permissions) }),
    ...(days === undefined ? {} : { days: Number(days) }),
    ...(undo ? { disabled: false } : {}),
  }),

  async run(input) {
    const asked = readInput(inputSchema, input, { says: `Use: cube user ${this.usage}`, field: 'action' })
    return (await askCube(accounts, asked)) as PeopleAnswer
  },

  print(answer) {
    switch (answer.outcome) {
      case 'people':
        return [...answer.people.map(describePerson), `${answer.withoutName} more without an account.`].join('\n')
      case 'person':
        return answer.link
          ? `${describePerson(answer.person)}\nTo choose a password, once within 30 minutes: ${answer.link}`
          : describePerson(answer.person)
      case 'key':
        return `${answer.key}\nThis is shown once. It works until ${answer.view.expiresAt.slice(0, 10)} for ${answer.view.permissions.join(', ')}.`
      case 'refused':
        return refusals[answer.refusal]
    }
  },
  failed: ({ outcome }) => outcome === 'refused',
}

function describePerson({ id, email, name, roles, disabled }: PersonRow): string {
  return printable([email ?? `${id} (no account)`, name, roles.join(', '), disabled ? 'disabled' : ''].filter(Boolean).join('  '))
}
