// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

/** Arguments of `listTimeOffRequests`. */
export interface ListTimeOffRequestsArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** Return only requests that were made after this moment, as wall clock time of the person who asked, for instance 2026-03-01T00:00:00Z. When the time off takes place does not matter. */
  start?: string | Date | null | undefined;
  /** Return only requests that were made before this moment, as wall clock time of the person who asked, for instance 2026-03-31T23:59:59Z. */
  end?: string | Date | null | undefined;
  /** Return only requests in one of these states: PENDING, APPROVED or REJECTED, or ALL for every state. Withdrawn requests come with ALL only. */
  statuses?: ("PENDING" | "APPROVED" | "REJECTED" | "ALL")[] | null | undefined;
  /** Return only requests of the people with these ids. Without it those of everybody, up to 5000 people. */
  users?: string[] | null | undefined;
  /** Return only requests of members of the groups with these ids. */
  userGroups?: string[] | null | undefined;
  /** Which page of the list to return, 1 to 1000. The first page is 1. Default: 1. */
  page?: number | null | undefined;
  /** How many requests a page holds, 1 to 200. Default: 50. */
  pageSize?: number | null | undefined;
}

/** Arguments of `listTimeOffPolicies`. */
export interface ListTimeOffPoliciesArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** Which page of the list to return, 1 to 1000. The first page is 1. A page past the end holds nothing. Default: 1. */
  page?: number | undefined;
  /** How many items a page holds, 1 to 200. Without it a page holds 50, so a longer list is cut there. Default: 50. */
  pageSize?: number | undefined;
  /** Return only policies whose name contains this text. */
  name?: string | undefined;
  /** Which policies to return: ACTIVE ones in use, ARCHIVED ones no longer offered, or ALL. */
  status?: "ACTIVE" | "ARCHIVED" | "ALL" | undefined;
  /** What the list is sorted by. Only DEFAULT_SORT, Clockify's own order, is known. Default: "DEFAULT_SORT". */
  sortColumn?: string | undefined;
  /** Whether the list runs upwards (ASCENDING) or downwards (DESCENDING). Default: "ASCENDING". */
  sortOrder?: "ASCENDING" | "DESCENDING" | undefined;
}

/** Arguments of `createTimeOffRequest`. */
export interface CreateTimeOffRequestArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The time off policy, such as Vacation or Personal hours. `listTimeOffPolicies` shows them with their ids. */
  policyId: string;
  /** When the time off takes place. */
  timeOffPeriod: {
    /** From when, and for how long. Under a policy in DAYS give start and days, under one in HOURS give start and end. */
    period: {
      /** Under a policy in DAYS the first day off, as a date such as 2026-03-16 or any moment of that day. Under one in HOURS the moment when the time off begins, such as 2026-03-12T13:00:00Z. Never with milliseconds. Days are those of the time zone of the account. */
      start: string | Date;
      /** When the time off ends, without milliseconds, for instance 2026-03-12T15:00:00Z. Only under a policy in HOURS. */
      end?: string | Date | null | undefined;
      /** How many days to take off, 1 to 999. Only under a policy in DAYS. */
      days?: number | null | undefined;
    };
    /** Whether only half a day is asked for, which the policy must allow. It comes back under another name, halfDay. Default: false. */
    isHalfDay?: boolean | null | undefined;
    /** Which half of the day is off. NOT_DEFINED, or nothing, for whole days and for hours. */
    halfDayPeriod?: "FIRST_HALF" | "SECOND_HALF" | "NOT_DEFINED" | null | undefined;
    /** A second name of halfDayPeriod, with the same values. Give halfDayPeriod. */
    timeOffHalfDayPeriod?: "FIRST_HALF" | "SECOND_HALF" | "NOT_DEFINED" | null | undefined;
  };
  /** A word to the person who decides, for instance why you need the time off. */
  note?: string | null | undefined;
}

/** Arguments of `updateTimeOffRequestStatus`. */
export interface UpdateTimeOffRequestStatusArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The time off policy, such as Vacation or Personal hours. `listTimeOffPolicies` shows them with their ids. */
  policyId: string;
  /** The request for time off, made under that same policy. `listTimeOffRequests` shows requests with their ids. */
  requestId: string;
  /** APPROVED to grant the time off, REJECTED to refuse it. Here a request cannot be withdrawn or made pending again. */
  status?: "APPROVED" | "REJECTED" | null | undefined;
  /** A word to the person who asked, for instance why the request is rejected. */
  note?: string | null | undefined;
}

/** Arguments of `deleteTimeOffRequest`. */
export interface DeleteTimeOffRequestArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The time off policy, such as Vacation or Personal hours. `listTimeOffPolicies` shows them with their ids. */
  policyId: string;
  /** The request for time off, made under that same policy. `listTimeOffRequests` shows requests with their ids. */
  requestId: string;
}

/** Arguments of `createTimeOffRequestForUser`. */
export interface CreateTimeOffRequestForUserArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The time off policy, such as Vacation or Personal hours. `listTimeOffPolicies` shows them with their ids. */
  policyId: string;
  /** The person whose data you want. `listUsers` shows everybody, `getCurrentUser` shows you. */
  userId: string;
  /** When the time off takes place. */
  timeOffPeriod: {
    /** From when, and for how long. Under a policy in DAYS give start and days, under one in HOURS give start and end. */
    period: {
      /** Under a policy in DAYS the first day off, as a date such as 2026-03-16 or any moment of that day. Under one in HOURS the moment when the time off begins, such as 2026-03-12T13:00:00Z. Never with milliseconds. Days are those of the time zone of the account. */
      start: string | Date;
      /** When the time off ends, without milliseconds, for instance 2026-03-12T15:00:00Z. Only under a policy in HOURS. */
      end?: string | Date | null | undefined;
      /** How many days to take off, 1 to 999. Only under a policy in DAYS. */
      days?: number | null | undefined;
    };
    /** Whether only half a day is asked for, which the policy must allow. It comes back under another name, halfDay. Default: false. */
    isHalfDay?: boolean | null | undefined;
    /** Which half of the day is off. NOT_DEFINED, or nothing, for whole days and for hours. */
    halfDayPeriod?: "FIRST_HALF" | "SECOND_HALF" | "NOT_DEFINED" | null | undefined;
    /** A second name of halfDayPeriod, with the same values. Give halfDayPeriod. */
    timeOffHalfDayPeriod?: "FIRST_HALF" | "SECOND_HALF" | "NOT_DEFINED" | null | undefined;
  };
  /** A word to the person who decides, for instance why you need the time off. */
  note?: string | null | undefined;
}

/** Arguments of `listPolicyBalances`. */
export interface ListPolicyBalancesArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The time off policy, such as Vacation or Personal hours. `listTimeOffPolicies` shows them with their ids. */
  policyId: string;
  /** Which page of the list to return, 1 to 1000. The first page is 1. A page past the end holds nothing. Default: 1. */
  page?: number | undefined;
  /** How many items a page holds, 1 to 200. Without it a page holds 50, so a longer list is cut there. Default: 50. */
  pageSize?: number | undefined;
  /** What the list is sorted by: the name of the USER or POLICY, the amount USED, the BALANCE left, or the TOTAL. */
  sort?: "USER" | "POLICY" | "USED" | "BALANCE" | "TOTAL" | undefined;
  /** Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A). */
  sortOrder?: "ASCENDING" | "DESCENDING" | undefined;
}

/** Arguments of `updatePolicyBalance`. */
export interface UpdatePolicyBalanceArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The time off policy, such as Vacation or Personal hours. `listTimeOffPolicies` shows them with their ids. */
  policyId: string;
  /** The people whose balance is set. All of them get the same value. */
  userIds: string[];
  /** The new balance, -10000 to 10000, in days or hours as the policy counts. It replaces the old balance and is not added to it. */
  value: number;
  /** Why the balance is set, for instance days carried over. */
  note?: string | null | undefined;
}

/** Arguments of `listUserBalances`. */
export interface ListUserBalancesArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The person whose data you want. `listUsers` shows everybody, `getCurrentUser` shows you. */
  userId: string;
  /** Which page of the list to return, 1 to 1000. The first page is 1. A page past the end holds nothing. Default: 1. */
  page?: number | undefined;
  /** How many items a page holds, 1 to 200. Without it a page holds 50, so a longer list is cut there. Default: 50. */
  pageSize?: number | undefined;
  /** What the list is sorted by: the name of the USER or POLICY, the amount USED, the BALANCE left, or the TOTAL. */
  sort?: "USER" | "POLICY" | "USED" | "BALANCE" | "TOTAL" | undefined;
  /** Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A). */
  sortOrder?: "ASCENDING" | "DESCENDING" | undefined;
}
