import type { PrismaClient } from '#prisma'

/** The one way to the tables, on the embedded database and on a server alike. */
export type Database = PrismaClient
/** The same tables inside one transaction. Only it may be used there: the embedded database has a single connection. */
export type Transaction = Omit<Database, '$connect' | '$disconnect' | '$extends' | '$on' | '$transaction'>
