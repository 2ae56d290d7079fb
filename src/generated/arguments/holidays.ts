// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

/** Arguments of `listHolidays`. */
export interface ListHolidaysArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** Return only holidays of the person with this id. Without it those of everybody. */
  assignedTo?: string | undefined;
}

/** Arguments of `createHoliday`. */
export interface CreateHolidayArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The name of the holiday, 2 to 100 characters. Stay within 50 to be able to update it later. */
  name: string;
  /** The first and the last day of the holiday. A single day is both. */
  datePeriod: {
    /** The first day, as yyyy-MM-dd, for instance 2026-05-15. */
    startDate: string;
    /** The last day, which is part of the holiday, as yyyy-MM-dd. The same as the first for a single day. */
    endDate: string;
  };
  /** Whether the holiday returns on the same dates every year. Default: false. */
  occursAnnually?: boolean | null | undefined;
  /** Whether people who join later get the holiday too. Default: false. */
  everyoneIncludingNew?: boolean | null | undefined;
  /** The people that the holiday is for, as a filter with their ids. */
  users?: {
    /** CONTAINS for the people in ids, DOES_NOT_CONTAIN for everybody else. */
    contains?: "CONTAINS" | "DOES_NOT_CONTAIN" | null | undefined;
    /** The ids of the people. */
    ids?: string[] | null | undefined;
    /** Whether the filter regards ALL people, or only those with an ACTIVE or INACTIVE account. Most often ALL. */
    status?: "ALL" | "ACTIVE" | "INACTIVE" | null | undefined;
  } | null | undefined;
  /** The groups that the holiday is for, as a filter with their ids. */
  userGroups?: {
    /** CONTAINS for the groups in ids, DOES_NOT_CONTAIN for all others. */
    contains?: "CONTAINS" | "DOES_NOT_CONTAIN" | null | undefined;
    /** The ids of the groups. */
    ids?: string[] | null | undefined;
    /** Whether the filter regards ALL members, or only those with an ACTIVE or INACTIVE account. Most often ALL. */
    status?: "ALL" | "ACTIVE" | "INACTIVE" | null | undefined;
  } | null | undefined;
  /** The color in the calendar, as # and six hexadecimal digits for red, green and blue, for instance #0B83D9. */
  color?: string | null | undefined;
  /** Whether Clockify adds time entries for the holiday by itself, and on which project. */
  automaticTimeEntryCreation?: {
    /** Whether time entries are added. Default: false. */
    enabled?: boolean | null | undefined;
    /** Where the time entries go. An empty object when none are added. */
    defaultEntities: {
      /** The project of the time entries. */
      projectId?: string | null | undefined;
      /** The task within that project. */
      taskId?: string | null | undefined;
    };
  } | null | undefined;
}

/** Arguments of `listHolidaysInPeriod`. */
export interface ListHolidaysInPeriodArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The person whose holidays you want. `listUsers` shows everybody. */
  assignedTo: string;
  /** Return holidays from this moment on, in the form yyyy-MM-ddThh:mm:ssZ. A plain date is refused. */
  start: string | Date;
  /** Return holidays up to this moment, in the form yyyy-MM-ddThh:mm:ssZ. A plain date is refused. */
  end: string | Date;
}

/** Arguments of `updateHoliday`. */
export interface UpdateHolidayArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The holiday. `listHolidays` shows holidays with their ids. */
  holidayId: string;
  /** The name of the holiday, up to 50 characters. */
  name: string;
  /** The first and the last day of the holiday. A single day is both. */
  datePeriod: {
    /** The first day, as yyyy-MM-dd, for instance 2026-05-15. */
    startDate: string;
    /** The last day, which is part of the holiday, as yyyy-MM-dd. The same as the first for a single day. */
    endDate: string;
  };
  /** Whether the holiday returns on the same dates every year. Always required. Default: false. */
  occursAnnually: boolean;
  /** Whether people who join later get the holiday too. Default: false. */
  everyoneIncludingNew?: boolean | null | undefined;
  /** The people that the holiday is for, as a filter with their ids. The ids are the userIds of the lists. */
  users?: {
    /** CONTAINS for the people in ids, DOES_NOT_CONTAIN for everybody else, CONTAINS_ONLY for exactly these people. */
    contains?: "CONTAINS" | "DOES_NOT_CONTAIN" | "CONTAINS_ONLY" | null | undefined;
    /** The ids of the people. */
    ids?: string[] | null | undefined;
    /** Whether the filter regards ALL people, or only those with an ACTIVE or INACTIVE account. Most often ALL. */
    status?: "ALL" | "ACTIVE" | "INACTIVE" | null | undefined;
    /** Several states of accounts at once, for instance ACTIVE and INACTIVE. */
    statuses?: string[] | null | undefined;
  } | null | undefined;
  /** The groups that the holiday is for, as a filter with their ids. The ids are the userGroupIds of the lists. */
  userGroups?: {
    /** CONTAINS for the groups in ids, DOES_NOT_CONTAIN for all others, CONTAINS_ONLY for exactly these groups. */
    contains?: "CONTAINS" | "DOES_NOT_CONTAIN" | "CONTAINS_ONLY" | null | undefined;
    /** The ids of the groups. */
    ids?: string[] | null | undefined;
    /** Whether the filter regards ALL members, or only those whose membership is PENDING, ACTIVE, DECLINED or INACTIVE. Most often ALL. */
    status?: "PENDING" | "ACTIVE" | "DECLINED" | "INACTIVE" | "ALL" | null | undefined;
  } | null | undefined;
  /** The color in the calendar, as # and six hexadecimal digits for red, green and blue, for instance #0B83D9. The lists do not show the present color. */
  color?: string | null | undefined;
  /** Whether Clockify adds time entries for the holiday by itself, and on which project. */
  automaticTimeEntryCreation?: {
    /** Whether time entries are added. Default: false. */
    enabled?: boolean | null | undefined;
    /** Where the time entries go. An empty object when none are added. */
    defaultEntities: {
      /** The project of the time entries. */
      projectId?: string | null | undefined;
      /** The task within that project. */
      taskId?: string | null | undefined;
    };
  } | null | undefined;
}

/** Arguments of `deleteHoliday`. */
export interface DeleteHolidayArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The holiday. `listHolidays` shows holidays with their ids. */
  holidayId: string;
}
