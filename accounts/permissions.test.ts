import { describe, expect, it } from 'vitest'
import { mayDo, permissionNames, permissions, permissionsOf, roles, rolesOf } from './permissions.ts'

describe('the table of permissions', () => {
  it('gives an admin everything and a reader readings alone', () => {
    expect(permissionsOf(['admin'])).toEqual(permissionNames)
    expect(permissionsOf(['reader'])).toEqual(['readings.use'])
  })

  it('adds up what several roles allow', () => {
    const both = permissionsOf(['editor', 'manager'])
    expect(both).toEqual(permissionNames.filter((name) => permissionsOf(['editor']).includes(name) || permissionsOf(['manager']).includes(name)))
    expect(both).toEqual(expect.arrayContaining(['templates.edit', 'templates.publish']))
    expect(both).not.toContain('templates.review')
  })

  it('lets who reviews templates publish them, and never who edits them', () => {
    expect(permissionsOf(['reviewer'])).toEqual(expect.arrayContaining(['templates.review', 'templates.publish']))
    expect(permissionsOf(['editor'])).not.toContain('templates.publish')
    expect(permissionsOf(['editor'])).not.toContain('templates.review')
  })

  it('lets nobody but an admin change people', () => {
    expect(permissions['people.change']).toEqual(['admin'])
  })

  it('reads roles from the database: unknown names fall away, reader stays', () => {
    expect(rolesOf(['owner', 'manager', '__proto__'])).toEqual(['reader', 'manager'])
    expect(rolesOf([])).toEqual(['reader'])
    expect(rolesOf([...roles])).toEqual([...roles])
  })
})

describe('a key', () => {
  it('may do what it was given and its person still may', () => {
    expect(mayDo({ roles: ['manager'], scope: ['experiments.read'] }, 'experiments.read')).toBe(true)
    expect(mayDo({ roles: ['manager'], scope: ['experiments.read'] }, 'experiments.change')).toBe(false)
    expect(mayDo({ roles: ['reader'], scope: ['experiments.read'] }, 'experiments.read')).toBe(false)
    expect(mayDo({ roles: ['manager'], scope: [] }, 'readings.use')).toBe(false)
  })
})
