/** Advisory locks of the kernel: a number each, the same in every process of ours. Those of the cubes lie above 7_070_720. */
export const advisoryLocks = { migration: 7_070_707, news: 7_070_708, keyRotation: 7_070_709 } as const
