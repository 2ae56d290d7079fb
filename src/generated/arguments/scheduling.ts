// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

/** Arguments of `listAssignments`. */
export interface ListAssignmentsArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** A name to filter the assignments by, for instance that of a project. Without it all assignments come. */
  name?: string | undefined;
  /** The first moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ. */
  start: string | Date;
  /** The last moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ. */
  end: string | Date;
  /** What the list is sorted by, the project (PROJECT), the person (USER) or the assignment (ID). */
  sortColumn?: "PROJECT" | "USER" | "ID" | undefined;
  /** Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A). */
  sortOrder?: "ASCENDING" | "DESCENDING" | undefined;
  /** Which page of the list to return. The first page is 1. A page past the end is an empty list. Default: 1. */
  page?: number | undefined;
  /** How many items a page holds, 1 to 5000. Without it a page holds 50 items, so a longer list is cut there. Default: 50. */
  pageSize?: number | undefined;
}

/** Arguments of `listProjectTotals`. */
export interface ListProjectTotalsArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The first moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-09T00:00:00Z. */
  start: string | Date;
  /** The last moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-22T23:59:59Z. */
  end: string | Date;
  /** Only projects whose name or client contains this text. */
  search?: string | null | undefined;
  /** Which assignments count: PUBLISHED ones, drafts (UNPUBLISHED) or both (ALL). */
  statusFilter?: "PUBLISHED" | "UNPUBLISHED" | "ALL" | null | undefined;
  /** Which page of the list to return. The first page is 1. Default: 1. */
  page?: number | null | undefined;
  /** How many projects a page holds, 1 to 200. Default: 50. */
  pageSize?: number | null | undefined;
}

/** Arguments of `getProjectTotals`. */
export interface GetProjectTotalsArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The project to look at. `listProjects` shows the projects of a workspace with their ids. */
  projectId: string;
  /** The first moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ. */
  start: string | Date;
  /** The last moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ. */
  end: string | Date;
}

/** Arguments of `listUserTotals`. */
export interface ListUserTotalsArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The first moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-09T00:00:00Z. */
  start: string | Date;
  /** The last moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-15T23:59:59Z. */
  end: string | Date;
  /** Only people whose name or mail address contains this text. */
  search?: string | null | undefined;
  /** Which assignments count: PUBLISHED ones, drafts (UNPUBLISHED) or both (ALL). */
  statusFilter?: "PUBLISHED" | "UNPUBLISHED" | "ALL" | null | undefined;
  /** Whose assignments are meant. Without it those of everybody. */
  userFilter?: {
    /** The people the filter names, by their ids. */
    ids?: string[] | null | undefined;
    /** CONTAINS for the people named in ids, DOES_NOT_CONTAIN for everybody except them, CONTAINS_ONLY for them and nobody else. */
    contains?: "CONTAINS" | "DOES_NOT_CONTAIN" | "CONTAINS_ONLY" | null | undefined;
    /** Only people in this state: invited (PENDING), ACTIVE, DECLINED or INACTIVE. ALL is everybody. */
    status?: "PENDING" | "ACTIVE" | "DECLINED" | "INACTIVE" | "ALL" | null | undefined;
    /** Only people in one of these states, where one state is not enough. */
    statuses?: ("PENDING" | "ACTIVE" | "DECLINED" | "INACTIVE" | "ALL")[] | null | undefined;
    /** Set to USER_GROUP when ids names user groups. Leave it out when ids names people. */
    sourceType?: "USER_GROUP" | null | undefined;
  } | null | undefined;
  /** The user groups whose members are meant. Without it those of every group and of none. */
  userGroupFilter?: {
    /** The user groups the filter names, by their ids. */
    ids?: string[] | null | undefined;
    /** CONTAINS for members of the groups named in ids, DOES_NOT_CONTAIN for everybody except them, CONTAINS_ONLY for members of these groups and no others. */
    contains?: "CONTAINS" | "DOES_NOT_CONTAIN" | "CONTAINS_ONLY" | null | undefined;
    /** Only members in this state: invited (PENDING), ACTIVE, DECLINED or INACTIVE. ALL is everybody. */
    status?: "PENDING" | "ACTIVE" | "DECLINED" | "INACTIVE" | "ALL" | null | undefined;
  } | null | undefined;
  /** Which page of the list to return. The first page is 1. Default: 1. */
  page?: number | null | undefined;
  /** How many people a page holds, 1 to 200. Default: 50. */
  pageSize?: number | null | undefined;
}

/** Arguments of `getUserTotals`. */
export interface GetUserTotalsArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The person whose data you want. `listUsers` shows everybody, `getCurrentUser` shows you. */
  userId: string;
  /** Which page to return, from 1. The answer is a single person, so leave it out. Default: 1. */
  page?: number | undefined;
  /** How many items a page holds. The answer is a single person, so leave it out. Default: 50. */
  pageSize?: number | undefined;
  /** The first moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ. */
  start: string | Date;
  /** The last moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ. */
  end: string | Date;
}

/** Arguments of `createRecurringAssignment`. */
export interface CreateRecurringAssignmentArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The person who is to do the work. */
  userId: string;
  /** The project to work on. */
  projectId: string;
  /** The task within that project. */
  taskId?: string | null | undefined;
  /** The first day of the work, in UTC, in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-09T00:00:00Z. */
  start: string | Date;
  /** The last day of the work, in UTC, in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-13T23:59:59Z. In a series this is the end of the first week. */
  end: string | Date;
  /** How many hours a day are planned, for instance 4 or 7.5. */
  hoursPerDay: number;
  /** When the work begins on each day, in the form hh:mm:ss, for instance 09:00:00. Leave it out for any time of the day. */
  startTime?: string | null | undefined;
  /** Set to true to plan days as well on which the person does not work, such as weekends. Otherwise they are left out. Default: false. */
  includeNonWorkingDays?: boolean | null | undefined;
  /** Whether the planned time is charged to the client. Default: false. */
  billable?: boolean | null | undefined;
  /** What the work is about, in up to 100 characters. */
  note?: string | null | undefined;
  /** Whether and for how many weeks the work repeats. Leave it out to plan it once. */
  recurringAssignment?: {
    /** Set to true to repeat the assignment every week. Without it nothing repeats, whatever weeks says. Default: false. */
    repeat?: boolean | null | undefined;
    /** For how many weeks the assignment repeats, 1 to 99. */
    weeks: number;
  } | null | undefined;
}

/** Arguments of `updateRecurringAssignment`. */
export interface UpdateRecurringAssignmentArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The scheduled assignment. `listAssignments` shows them with their ids. */
  assignmentId: string;
  /** The first day of the work, in UTC, in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-09T00:00:00Z. Always required. */
  start: string | Date;
  /** The last day of the work, in UTC, in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-13T23:59:59Z. Always required. */
  end: string | Date;
  /** Which weeks of a series change. THIS_ONE is only the named week, THIS_AND_FOLLOWING that week and all later ones, ALL the whole series. Always say it for a series. */
  seriesUpdateOption?: "THIS_ONE" | "THIS_AND_FOLLOWING" | "ALL" | null | undefined;
  /** How many hours a day are planned, for instance 4 or 7.5. */
  hoursPerDay?: number | null | undefined;
  /** When the work begins on each day, in the form hh:mm:ss, for instance 09:00:00. */
  startTime?: string | null | undefined;
  /** The task within the project of the assignment. */
  taskId?: string | null | undefined;
  /** Set to true to plan days as well on which the person does not work, such as weekends. Default: false. */
  includeNonWorkingDays?: boolean | null | undefined;
  /** Whether the planned time is charged to the client. Send it along to keep it. Default: false. */
  billable?: boolean | null | undefined;
  /** What the work is about, in up to 100 characters. */
  note?: string | null | undefined;
}

/** Arguments of `deleteRecurringAssignment`. */
export interface DeleteRecurringAssignmentArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The scheduled assignment. `listAssignments` shows them with their ids. */
  assignmentId: string;
  /** Which weeks of a series to delete. THIS_ONE is only the named week, THIS_AND_FOLLOWING that week and all later ones, ALL the whole series. Always say it, so that not more goes than you mean. */
  seriesUpdateOption?: "THIS_ONE" | "THIS_AND_FOLLOWING" | "ALL" | undefined;
}

/** Arguments of `updateRecurringPeriod`. */
export interface UpdateRecurringPeriodArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The scheduled assignment. `listAssignments` shows them with their ids. */
  assignmentId: string;
  /** Set to true to repeat the assignment every week. Without it nothing repeats, whatever weeks says. Default: false. */
  repeat?: boolean | null | undefined;
  /** For how many weeks the assignment repeats, 1 to 99. */
  weeks: number;
}

/** Arguments of `copyAssignment`. */
export interface CopyAssignmentArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The scheduled assignment. `listAssignments` shows them with their ids. */
  assignmentId: string;
  /** The person who receives the copy. */
  userId: string;
  /** Which weeks of a series are copied. THIS_ONE is only the named week, THIS_AND_FOLLOWING that week and all later ones, ALL the whole series. */
  seriesUpdateOption?: "THIS_ONE" | "THIS_AND_FOLLOWING" | "ALL" | null | undefined;
}

/** Arguments of `publishAssignments`. */
export interface PublishAssignmentsArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The first moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-09T00:00:00Z. */
  start: string | Date;
  /** The last moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-15T23:59:59Z. */
  end: string | Date;
  /** Set to true to have Clockify notify the people concerned. Default: false. */
  notifyUsers?: boolean | null | undefined;
  /** Which view of the schedule the filters refer to: by project (PROJECTS), by person (TEAM) or both (ALL). */
  viewType?: "PROJECTS" | "TEAM" | "ALL" | null | undefined;
  /** Only drafts found under this text, for instance the name of a project or person. */
  search?: string | null | undefined;
  /** Whose assignments are meant. Without it those of everybody. */
  userFilter?: {
    /** The people the filter names, by their ids. */
    ids?: string[] | null | undefined;
    /** CONTAINS for the people named in ids, DOES_NOT_CONTAIN for everybody except them, CONTAINS_ONLY for them and nobody else. */
    contains?: "CONTAINS" | "DOES_NOT_CONTAIN" | "CONTAINS_ONLY" | null | undefined;
    /** Only people in this state: invited (PENDING), ACTIVE, DECLINED or INACTIVE. ALL is everybody. */
    status?: "PENDING" | "ACTIVE" | "DECLINED" | "INACTIVE" | "ALL" | null | undefined;
    /** Only people in one of these states, where one state is not enough. */
    statuses?: ("PENDING" | "ACTIVE" | "DECLINED" | "INACTIVE" | "ALL")[] | null | undefined;
    /** Set to USER_GROUP when ids names user groups. Leave it out when ids names people. */
    sourceType?: "USER_GROUP" | null | undefined;
  } | null | undefined;
  /** The user groups whose members are meant. Without it those of every group and of none. */
  userGroupFilter?: {
    /** The user groups the filter names, by their ids. */
    ids?: string[] | null | undefined;
    /** CONTAINS for members of the groups named in ids, DOES_NOT_CONTAIN for everybody except them, CONTAINS_ONLY for members of these groups and no others. */
    contains?: "CONTAINS" | "DOES_NOT_CONTAIN" | "CONTAINS_ONLY" | null | undefined;
    /** Only members in this state: invited (PENDING), ACTIVE, DECLINED or INACTIVE. ALL is everybody. */
    status?: "PENDING" | "ACTIVE" | "DECLINED" | "INACTIVE" | "ALL" | null | undefined;
  } | null | undefined;
}
