// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

import type { Action, DeprecatedAction } from "../action.js";
import type { components } from "./schema.js";

type Schemas = components["schemas"];

/** An approval request with its totals, time entries and expenses. */
export interface ApprovalDetails extends NonNullable<Schemas["ApprovalDetails"]> {}

/** The submission of one person for one period, and its state. */
export interface ApprovalRequest extends NonNullable<Schemas["ApprovalRequest"]> {}

/** The planned work of one person on one project, for one week of a series or once. */
export interface Assignment extends NonNullable<Schemas["Assignment"]> {}

/** An assignment with the names of person, project, client and task. Whether it is a draft is not part of it. */
export interface AssignmentWithNames extends NonNullable<Schemas["AssignmentWithNames"]> {}

/** A customer for whom projects are done. */
export interface Client extends NonNullable<Schemas["Client"]> {}

/** A field that the workspace added to its time entries or people. */
export interface CustomField extends NonNullable<Schemas["CustomField"]> {}

/** A holiday as it was before it was deleted, with the names of the people and groups that it was for. */
export interface DeletedHoliday extends NonNullable<Schemas["DeletedHoliday"]> {}

/** A customer for whom projects are done. */
export interface DeprecatedClient extends NonNullable<Schemas["DeprecatedClient"]> {}

/** A project, of which only id and name are certain. */
export interface DeprecatedProject extends NonNullable<Schemas["DeprecatedProject"]> {}

/** Time entries of one person, wrapped in an object. */
export interface DeprecatedTimeEntries extends NonNullable<Schemas["DeprecatedTimeEntries"]> {}

/** A person, with id, name and mail address. */
export interface DeprecatedUser extends NonNullable<Schemas["DeprecatedUser"]> {}

/** A workspace, with no more than id and name. */
export interface DeprecatedWorkspace extends NonNullable<Schemas["DeprecatedWorkspace"]> {}

/** A holiday, with the ids of the people and groups that it is for. */
export interface Holiday extends NonNullable<Schemas["Holiday"]> {}

/** Something that people work on and track time for. */
export interface Project extends NonNullable<Schemas["Project"]> {}

/** What is planned on one project in a period. */
export interface ProjectTotals extends NonNullable<Schemas["ProjectTotals"]> {}

/** A label for time entries. */
export interface Tag extends NonNullable<Schemas["Tag"]> {}

/** A part of a project. */
export interface Task extends NonNullable<Schemas["Task"]> {}

/** A finished time entry or a running timer. */
export interface TimeEntry extends NonNullable<Schemas["TimeEntry"]> {}

/** A time entry with the rates that count for it, and with its project, task and tags when hydrated was asked for. */
export interface TimeEntryWithRates extends NonNullable<Schemas["TimeEntryWithRates"]> {}

/** A request for time off. */
export interface TimeOff extends NonNullable<Schemas["TimeOff"]> {}

/** One page of balances. */
export interface TimeOffBalancePage extends NonNullable<Schemas["TimeOffBalancePage"]> {}

/** One page of requests for time off. */
export interface TimeOffPage extends NonNullable<Schemas["TimeOffPage"]> {}

/** The rules for one kind of time off, such as vacation. */
export interface TimeOffPolicy extends NonNullable<Schemas["TimeOffPolicy"]> {}

/** A request for time off, with the names of its policy and people and the balance of the person. */
export interface TimeOffWithBalance extends NonNullable<Schemas["TimeOffWithBalance"]> {}

/** A person in Clockify. Somebody who was invited and has not signed in yet has no name and no settings. */
export interface User extends NonNullable<Schemas["User"]> {}

/** A group of people in a workspace. */
export interface UserGroup extends NonNullable<Schemas["UserGroup"]> {}

/** What one person can work and what is planned for that person in a period. */
export interface UserTotals extends NonNullable<Schemas["UserTotals"]> {}

/** An address that Clockify calls when something happens. */
export interface Webhook extends NonNullable<Schemas["Webhook"]> {}

/** The webhooks of a workspace that you may see. */
export interface WebhookList extends NonNullable<Schemas["WebhookList"]> {}

/** A place in which a company or team tracks its time, with people, projects and rules of its own. */
export interface Workspace extends NonNullable<Schemas["Workspace"]> {}

/** Arguments of `listWorkspaces`. */
export interface ListWorkspacesArguments {
  /** Return only workspaces in which you have this role. OWNER owns the workspace, WORKSPACE_ADMIN administers it, TEAM_MANAGER leads people and PROJECT_MANAGER leads projects. */
  roles?: "WORKSPACE_ADMIN" | "OWNER" | "TEAM_MANAGER" | "PROJECT_MANAGER" | undefined;
}

/** Arguments of `getCurrentUser`. */
export interface GetCurrentUserArguments {
  /** Set to true to learn which workspaces, projects and groups the person belongs to. Otherwise that list stays empty. Default: false. */
  includeMemberships?: boolean | undefined;
}

/** Arguments of `listUsers`. */
export interface ListUsersArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** Return only people whose mail address contains this text. */
  email?: string | undefined;
  /** Return only people who have access to the project with this id. */
  projectId?: string | undefined;
  /** Return only people whose membership in the workspace is in this state: PENDING while the invitation is open, ACTIVE, DECLINED, INACTIVE when switched off, or ALL. */
  status?: "PENDING" | "ACTIVE" | "DECLINED" | "INACTIVE" | "ALL" | undefined;
  /** Return only people whose Clockify account is in this state, for instance LIMITED. Several are separated by commas. Without it the states are ACTIVE, PENDING_EMAIL_VERIFICATION and NOT_REGISTERED. */
  accountStatuses?: string | undefined;
  /** Return only people whose name contains this text. */
  name?: string | undefined;
  /** What the list is sorted by. Without it people are sorted by their mail address. */
  sortColumn?: "ID" | "EMAIL" | "NAME" | "NAME_LOWERCASE" | "ACCESS" | "HOURLYRATE" | "COSTRATE" | undefined;
  /** Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A). */
  sortOrder?: "ASCENDING" | "DESCENDING" | undefined;
  /** Which page of the list to return. The first page is 1. A page past the end is an empty list. Default: 1. */
  page?: number | undefined;
  /** How many items a page holds, 1 to 5000. Without it a page holds 50 items, so a longer list is cut there. Default: 50. */
  pageSize?: number | undefined;
  /** Which memberships each person comes with: those in the WORKSPACE, in a PROJECT, in a user group (USERGROUP), ALL of them, or NONE. Without it the list of memberships stays empty. */
  memberships?: "ALL" | "NONE" | "WORKSPACE" | "PROJECT" | "USERGROUP" | undefined;
  /** Set to true to learn as well which roles each person has, and for which projects and people. Default: false. */
  includeRoles?: boolean | undefined;
}

/** Arguments of `listUserGroups`. */
export interface ListUserGroupsArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** Return only groups that have access to the project with this id. */
  projectId?: string | undefined;
  /** Return only groups whose name contains this text. */
  name?: string | undefined;
  /** Whether the list is sorted by the id or the name of the groups. */
  sortColumn?: "ID" | "NAME" | undefined;
  /** Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A). */
  sortOrder?: "ASCENDING" | "DESCENDING" | undefined;
  /** Which page of the list to return. The first page is 1. A page past the end is an empty list. Default: 1. */
  page?: number | undefined;
  /** How many items a page holds, 1 to 5000. Without it a page holds 50 items, so a longer list is cut there. Default: 50. */
  pageSize?: number | undefined;
  /** Set to true to learn who manages each group. Without it the managers are left out. Default: false. */
  includeTeamManagers?: boolean | undefined;
}

/** Arguments of `listClients`. */
export interface ListClientsArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** Return only clients whose name contains this text. */
  name?: string | undefined;
  /** The property that the list is sorted by, for instance NAME. Default: "NAME". */
  sortColumn?: string | undefined;
  /** Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A). */
  sortOrder?: "ASCENDING" | "DESCENDING" | undefined;
  /** Which page of the list to return. The first page is 1. A page past the end is an empty list. Default: 1. */
  page?: number | undefined;
  /** How many items a page holds, 1 to 5000. Without it a page holds 50 items, so a longer list is cut there. Default: 50. */
  pageSize?: number | undefined;
  /** Set to false to leave out archived clients, or to true to return archived clients. Without it both are returned. */
  archived?: boolean | undefined;
}

/** Arguments of `listProjects`. */
export interface ListProjectsArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** Return only projects whose name contains this text, or equals it with `strictNameSearch`. */
  name?: string | undefined;
  /** Set to true to find only projects that are called exactly as name says, so that Web does not find Website. Default: false. */
  strictNameSearch?: boolean | undefined;
  /** Set to false to leave out archived projects, or to true to return archived projects. Without it both are returned. */
  archived?: boolean | undefined;
  /** Set to true to return projects whose time is charged, or to false to return the others. Leave it out for both. */
  billable?: boolean | undefined;
  /** Return only projects of the clients with these ids, or of all other clients when `containsClient` is false. */
  clients?: string[] | undefined;
  /** Whether clients names the clients to return (true) or those to leave out (false). Means nothing without clients. Default: true. */
  containsClient?: boolean | undefined;
  /** Return only projects whose client is ACTIVE, or only those whose client is ARCHIVED, or ALL. */
  clientStatus?: "ACTIVE" | "ARCHIVED" | "ALL" | undefined;
  /** Return only projects that one of the people with these ids belongs to, or none of them when `containsUser` is false. */
  users?: string[] | undefined;
  /** Whether users names people to look for (true) or to leave out (false). Means nothing without users. Default: true. */
  containsUser?: boolean | undefined;
  /** Return only projects with members in this state: PENDING while their invitation is open, ACTIVE, DECLINED, INACTIVE when switched off, or ALL. */
  userStatus?: "PENDING" | "ACTIVE" | "DECLINED" | "INACTIVE" | "ALL" | undefined;
  /** Set to true to return templates for new projects, or to false to return real projects. Leave it out for both. */
  isTemplate?: boolean | undefined;
  /** What the list is sorted by. DURATION is the time tracked so far, BUDGET the estimate and PROGRESS how much of the estimate is used up. */
  sortColumn?: "ID" | "NAME" | "CLIENT_NAME" | "DURATION" | "BUDGET" | "PROGRESS" | undefined;
  /** Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A). */
  sortOrder?: "ASCENDING" | "DESCENDING" | undefined;
  /** Set to true to receive more about each project: its custom fields, whether it is a favorite, and things that are not described here, such as its tasks. Such answers are much larger. Default: false. */
  hydrated?: boolean | undefined;
  /** Which page of the list to return. The first page is 1. A page past the end is an empty list. Default: 1. */
  page?: number | undefined;
  /** How many items a page holds, 1 to 5000. Without it a page holds 50 items, so a longer list is cut there. Default: 50. */
  pageSize?: number | undefined;
  /** Return only projects that everybody in the workspace sees (PUBLIC), or only those that their members see (PRIVATE). */
  access?: "PUBLIC" | "PRIVATE" | undefined;
  /** How many expenses are looked up at most. Only of use when expenses count towards the budget of a project. Default: 20. */
  expenseLimit?: number | undefined;
  /** Look up only expenses dated before this day, in the form yyyy-MM-dd. */
  expenseDate?: string | undefined;
  /** Return only projects that one of the user groups with these ids belongs to, or none of them when `containsGroup` is false. */
  userGroups?: string[] | undefined;
  /** Whether userGroups names groups to look for (true) or to leave out (false). Means nothing without userGroups. Default: true. */
  containsGroup?: boolean | undefined;
}

/** Arguments of `listTasks`. */
export interface ListTasksArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The project to look at. `listProjects` shows the projects of a workspace with their ids. */
  projectId: string;
  /** Return only tasks whose name contains this text, or equals it with `strictNameSearch`. */
  name?: string | undefined;
  /** Set to true to find only tasks that are called exactly as name says, so that Test does not find Testing. Default: false. */
  strictNameSearch?: boolean | undefined;
  /** Set to true to return tasks that are still worked on, or to false to return tasks that are done. Leave it out for both. */
  isActive?: boolean | undefined;
  /** Which page of the list to return. The first page is 1. A page past the end is an empty list. Default: 1. */
  page?: number | undefined;
  /** How many items a page holds, 1 to 5000. Without it a page holds 50 items, so a longer list is cut there. Default: 50. */
  pageSize?: number | undefined;
  /** Whether the list is sorted by the id or the name of the tasks. */
  sortColumn?: "ID" | "NAME" | undefined;
  /** Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A). */
  sortOrder?: "ASCENDING" | "DESCENDING" | undefined;
}

/** Arguments of `listTags`. */
export interface ListTagsArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** Return only tags whose text contains this, or equals it with `strictNameSearch`. */
  name?: string | undefined;
  /** Set to true to find only tags that are called exactly as name says, so that app does not find application. Default: false. */
  strictNameSearch?: boolean | undefined;
  /** The id of a tag to leave out. Several ids are separated by commas. */
  excludedIds?: string | undefined;
  /** Whether the list is sorted by the id or the text of the tags. */
  sortColumn?: "ID" | "NAME" | undefined;
  /** Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A). */
  sortOrder?: "ASCENDING" | "DESCENDING" | undefined;
  /** Which page of the list to return. The first page is 1. A page past the end is an empty list. Default: 1. */
  page?: number | undefined;
  /** How many items a page holds, 1 to 5000. Without it a page holds 50 items, so a longer list is cut there. Default: 50. */
  pageSize?: number | undefined;
  /** Set to false to leave out archived tags, or to true to return archived tags. Without it both are returned. */
  archived?: boolean | undefined;
}

/** Arguments of `listCustomFields`. */
export interface ListCustomFieldsArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** Return only custom fields whose name contains this text. */
  name?: string | undefined;
  /** Return only custom fields in this state: VISIBLE to everybody, INVISIBLE to people who are no administrators, or INACTIVE when switched off. */
  status?: "INACTIVE" | "VISIBLE" | "INVISIBLE" | undefined;
  /** Return only custom fields of one kind of thing: TIMEENTRY for fields of time entries, USER for fields of people. */
  entityType?: string | undefined;
}

/** Arguments of `createTimeEntry`. */
export interface CreateTimeEntryArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** When the work began, in UTC, for instance 2026-03-02T09:00:00Z. Without it Clockify takes the present moment. */
  start?: string | Date | null | undefined;
  /** When the work ended, in UTC, at most 999 hours after the start. Leave it out to start a running timer. */
  end?: string | Date | null | undefined;
  /** The project that the time belongs to. An archived project is accepted too. */
  projectId?: string | null | undefined;
  /** The task within that project. */
  taskId?: string | null | undefined;
  /** What was done, in up to 3000 characters without the signs < and >. */
  description?: string | null | undefined;
  /** Whether the time is charged to the client. Without it the entry is not billable, even on a billable project. Default: false. */
  billable?: boolean | null | undefined;
  /** The tags of the entry. */
  tagIds?: string[] | null | undefined;
  /** REGULAR for work, BREAK for a pause. Without it REGULAR. */
  type?: "REGULAR" | "BREAK" | null | undefined;
  /** Values of custom fields, read under another name, customFieldValues. Fields left out get the default of the workspace. */
  customFields?: {
    /** The custom field. `listCustomFields` shows them with their ids. */
    customFieldId: string;
    /** Where the field is defined, most often WORKSPACE. */
    sourceType?: "WORKSPACE" | "PROJECT" | "TIMEENTRY" | null | undefined;
    /** The value: a text, a number, true or false, or a list of texts, as the type of the field demands. */
    value?: unknown;
  }[] | null | undefined;
  /** Values that add-ons attach for their own use, at most 10. */
  customAttributes?: {
    /** Who the value belongs to, for instance the name of the add-on. */
    namespace: string;
    /** What the value is. */
    name: string;
    /** The value as text. */
    value: string;
  }[] | null | undefined;
}

/** Arguments of `getTimeEntry`. */
export interface GetTimeEntryArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The time entry. `listUserTimeEntries` shows entries with their ids. */
  id: string;
  /** Set to true to receive the project, task, tags and, in lists, the person as objects beside their ids, which saves further calls. Without it the answer holds ids only. Default: false. */
  hydrated?: boolean | undefined;
}

/** Arguments of `updateTimeEntry`. */
export interface UpdateTimeEntryArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The time entry. `listUserTimeEntries` shows entries with their ids. */
  id: string;
  /** When the work began, in UTC, for instance 2026-03-02T09:00:00Z. Always required. */
  start: string | Date;
  /** When the work ended, in UTC, at most 999 hours after the start. Left out, the entry becomes a running timer. */
  end?: string | Date | null | undefined;
  /** The project. Left out, the entry loses its project. */
  projectId?: string | null | undefined;
  /** The task within that project. Left out, the entry loses its task. */
  taskId?: string | null | undefined;
  /** What was done, in up to 3000 characters without the signs < and >. Left out, the text is cleared. */
  description?: string | null | undefined;
  /** Whether the time is charged to the client. Left out, the entry is not billable. Default: false. */
  billable?: boolean | null | undefined;
  /** The tags of the entry. Left out, the entry loses its tags. */
  tagIds?: string[] | null | undefined;
  /** REGULAR for work, BREAK for a pause. */
  type?: "REGULAR" | "BREAK" | null | undefined;
  /** Values of custom fields, read under another name, customFieldValues. Send those along that should stay: fields left out get the default of the workspace. */
  customFields?: {
    /** The custom field. `listCustomFields` shows them with their ids. */
    customFieldId: string;
    /** Where the field is defined, most often WORKSPACE. */
    sourceType?: "WORKSPACE" | "PROJECT" | "TIMEENTRY" | null | undefined;
    /** The value: a text, a number, true or false, or a list of texts, as the type of the field demands. */
    value?: unknown;
  }[] | null | undefined;
}

/** Arguments of `deleteTimeEntry`. */
export interface DeleteTimeEntryArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The time entry. `listUserTimeEntries` shows entries with their ids. */
  id: string;
}

/** Arguments of `listInProgressTimeEntries`. */
export interface ListInProgressTimeEntriesArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** Which page of the list to return. The first page is 1. A page past the end is an empty list. Default: 1. */
  page?: number | undefined;
  /** How many timers a page holds, 1 to 1000. Without it a page holds 10, fewer than in other lists. Default: 10. */
  pageSize?: number | undefined;
}

/** Arguments of `updateInvoicedStatus`. */
export interface UpdateInvoicedStatusArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The entries to mark. */
  timeEntryIds: string[];
  /** True to mark them as invoiced and false to take the mark away. Default: false. */
  invoiced: boolean;
}

/** Arguments of `listUserTimeEntries`. */
export interface ListUserTimeEntriesArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The person whose data you want. `listUsers` shows everybody, `getCurrentUser` shows you. */
  userId: string;
  /** Return only entries whose description contains this text. */
  description?: string | undefined;
  /** Return only entries that start at or after this moment, read as wall clock time in the account's time zone, in the form yyyy-MM-ddThh:mm:ssZ. */
  start?: string | Date | undefined;
  /** Return only entries that start before this moment, read as wall clock time in the account's time zone, in the form yyyy-MM-ddThh:mm:ssZ. */
  end?: string | Date | undefined;
  /** Return only entries of the project with this id. */
  project?: string | undefined;
  /** Return only entries of the task with this id. */
  task?: string | undefined;
  /** Return only entries that carry one of the tags with these ids. */
  tags?: string[] | undefined;
  /** Set to true to leave out entries without a project. Default: false. */
  projectRequired?: boolean | undefined;
  /** Set to true to leave out entries without a task. Default: false. */
  taskRequired?: boolean | undefined;
  /** Set to true to receive the project, task, tags and, in lists, the person as objects beside their ids, which saves further calls. Without it the answer holds ids only. Default: false. */
  hydrated?: boolean | undefined;
  /** Which page of the list to return. The first page is 1. A page past the end is an empty list. Default: 1. */
  page?: number | undefined;
  /** How many items a page holds, 1 to 5000. Without it a page holds 50 items, so a longer list is cut there. Default: 50. */
  pageSize?: number | undefined;
  /** Set to true to return the running timer only, and no finished entries. */
  inProgress?: boolean | undefined;
  /** Return the seven days before this moment instead of a period with start and end, in the form yyyy-MM-ddThh:mm:ssZ. Entries that have neither a project nor a task are then left out. */
  getWeekBefore?: string | Date | undefined;
}

/** Arguments of `createTimeEntryForUser`. */
export interface CreateTimeEntryForUserArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The person whose data you want. `listUsers` shows everybody, `getCurrentUser` shows you. */
  userId: string;
  /** The id of an entry to copy from. Values in the body win over copied ones. An unknown id is answered with 404 and an empty body. */
  fromEntry?: string | undefined;
  /** When the work began, in UTC, for instance 2026-03-02T09:00:00Z. Without it Clockify takes the present moment. */
  start?: string | Date | null | undefined;
  /** When the work ended, in UTC, at most 999 hours after the start. Leave it out to start a running timer. */
  end?: string | Date | null | undefined;
  /** The project that the time belongs to. An archived project is accepted too. */
  projectId?: string | null | undefined;
  /** The task within that project. */
  taskId?: string | null | undefined;
  /** What was done, in up to 3000 characters without the signs < and >. */
  description?: string | null | undefined;
  /** Whether the time is charged to the client. Without it the entry is not billable, even on a billable project. Default: false. */
  billable?: boolean | null | undefined;
  /** The tags of the entry. */
  tagIds?: string[] | null | undefined;
  /** REGULAR for work, BREAK for a pause. Without it REGULAR. */
  type?: "REGULAR" | "BREAK" | null | undefined;
  /** Values of custom fields, read under another name, customFieldValues. Fields left out get the default of the workspace. */
  customFields?: {
    /** The custom field. `listCustomFields` shows them with their ids. */
    customFieldId: string;
    /** Where the field is defined, most often WORKSPACE. */
    sourceType?: "WORKSPACE" | "PROJECT" | "TIMEENTRY" | null | undefined;
    /** The value: a text, a number, true or false, or a list of texts, as the type of the field demands. */
    value?: unknown;
  }[] | null | undefined;
  /** Values that add-ons attach for their own use, at most 10. */
  customAttributes?: {
    /** Who the value belongs to, for instance the name of the add-on. */
    namespace: string;
    /** What the value is. */
    name: string;
    /** The value as text. */
    value: string;
  }[] | null | undefined;
}

/** Arguments of `bulkUpdateTimeEntries`. */
export interface BulkUpdateTimeEntriesArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The person whose data you want. `listUsers` shows everybody, `getCurrentUser` shows you. */
  userId: string;
  /** Set to true to receive the project, task, tags and, in lists, the person as objects beside their ids, which saves further calls. Without it the answer holds ids only. Default: false. */
  hydrated?: boolean | undefined;
  /** One item for each entry to replace. */
  body: {
    /** The entry to replace. */
    id: string;
    /** When the work began, in UTC, for instance 2026-03-02T09:00:00Z. */
    start?: string | Date | null | undefined;
    /** When the work ended, in UTC, at most 999 hours after the start. */
    end?: string | Date | null | undefined;
    /** The project that the time belongs to. */
    projectId?: string | null | undefined;
    /** The task within that project. */
    taskId?: string | null | undefined;
    /** What was done, in up to 3000 characters without the signs < and >. */
    description?: string | null | undefined;
    /** Whether the time is charged to the client. Left out, the entry is not billable. Default: false. */
    billable?: boolean | null | undefined;
    /** The tags of the entry. */
    tagIds?: string[] | null | undefined;
    /** REGULAR for work, BREAK for a pause. */
    type?: "REGULAR" | "BREAK" | null | undefined;
    /** Values of custom fields, read under another name, customFieldValues. Send those along that should stay: fields left out get the default of the workspace. */
    customFields?: {
      /** The custom field. `listCustomFields` shows them with their ids. */
      customFieldId: string;
      /** Where the field is defined, most often WORKSPACE. */
      sourceType?: "WORKSPACE" | "PROJECT" | "TIMEENTRY" | null | undefined;
      /** The value: a text, a number, true or false, or a list of texts, as the type of the field demands. */
      value?: unknown;
    }[] | null | undefined;
  }[];
}

/** Arguments of `stopRunningTimeEntry`. */
export interface StopRunningTimeEntryArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The person whose data you want. `listUsers` shows everybody, `getCurrentUser` shows you. */
  userId: string;
  /** When the work ended, in UTC, at most 999 hours after its start, for instance 2026-03-06T16:30:00Z. */
  end: string | Date;
}

/** Arguments of `deleteManyTimeEntries`. */
export interface DeleteManyTimeEntriesArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The person whose data you want. `listUsers` shows everybody, `getCurrentUser` shows you. */
  userId: string;
  /** The ids of the entries to delete. Only these are deleted. */
  timeEntryIds: string[];
}

/** Arguments of `duplicateTimeEntry`. */
export interface DuplicateTimeEntryArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The person whose data you want. `listUsers` shows everybody, `getCurrentUser` shows you. */
  userId: string;
  /** The time entry. `listUserTimeEntries` shows entries with their ids. */
  id: string;
}

/** Arguments of `listApprovalRequests`. */
export interface ListApprovalRequestsArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** Return only requests in this state. PENDING ones wait for a decision, APPROVED ones are accepted, WITHDRAWN_APPROVAL ones were accepted and then reopened. */
  status?: "PENDING" | "APPROVED" | "WITHDRAWN_APPROVAL" | undefined;
  /** Return only requests for working time (TIMESHEET), expenses (EXPENSE) or both. Without it all types come. */
  types?: ("TIMESHEET" | "EXPENSE" | "TIMESHEET_AND_EXPENSE")[] | undefined;
  /** What the list is sorted by, the request (ID), the person (USER_ID), the period (START) or the last change (UPDATED_AT). */
  sortColumn?: "ID" | "USER_ID" | "START" | "UPDATED_AT" | undefined;
  /** Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A). */
  sortOrder?: "ASCENDING" | "DESCENDING" | undefined;
  /** Which page of the list to return. The first page is 1. A page past the end is an empty list. Default: 1. */
  page?: number | undefined;
  /** How many items a page holds, 1 to 5000. Without it a page holds 50 items, so a longer list is cut there. Default: 50. */
  pageSize?: number | undefined;
}

/** Arguments of `createApprovalRequest`. */
export interface CreateApprovalRequestArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The first day of the period in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-02T00:00:00Z for the week that begins on Monday 2 March 2026. */
  periodStart: string | Date;
  /** How long the period is. It must be the approval period set in the workspace: a week, half a month or a month. */
  period?: "WEEKLY" | "SEMI_MONTHLY" | "MONTHLY" | null | undefined;
}

/** Arguments of `updateApprovalStatus`. */
export interface UpdateApprovalStatusArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The approval request. `listApprovalRequests` shows them with their ids, in approvalRequest. */
  approvalRequestId: string;
  /** APPROVED or REJECTED to decide, WITHDRAWN_APPROVAL to reopen what was approved, WITHDRAWN_SUBMISSION to take back what was submitted, PENDING for waiting again. */
  state: "PENDING" | "APPROVED" | "WITHDRAWN_SUBMISSION" | "WITHDRAWN_APPROVAL" | "REJECTED";
  /** A note to the person, for instance why the request is rejected. */
  note?: string | null | undefined;
}

/** Arguments of `resubmitApprovalRequest`. */
export interface ResubmitApprovalRequestArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The first day of the period in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-02T00:00:00Z for the week that begins on Monday 2 March 2026. */
  periodStart: string | Date;
  /** How long the period is. It must be the approval period set in the workspace: a week, half a month or a month. */
  period?: "WEEKLY" | "SEMI_MONTHLY" | "MONTHLY" | null | undefined;
}

/** Arguments of `createApprovalRequestForUser`. */
export interface CreateApprovalRequestForUserArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The person whose data you want. `listUsers` shows everybody, `getCurrentUser` shows you. */
  userId: string;
  /** The first day of the period in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-02T00:00:00Z for the week that begins on Monday 2 March 2026. */
  periodStart: string | Date;
  /** How long the period is. It must be the approval period set in the workspace: a week, half a month or a month. */
  period?: "WEEKLY" | "SEMI_MONTHLY" | "MONTHLY" | null | undefined;
}

/** Arguments of `resubmitApprovalRequestForUser`. */
export interface ResubmitApprovalRequestForUserArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The person whose data you want. `listUsers` shows everybody, `getCurrentUser` shows you. */
  userId: string;
  /** The first day of the period in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-02T00:00:00Z for the week that begins on Monday 2 March 2026. */
  periodStart: string | Date;
  /** How long the period is. It must be the approval period set in the workspace: a week, half a month or a month. */
  period?: "WEEKLY" | "SEMI_MONTHLY" | "MONTHLY" | null | undefined;
}

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
  /** A word to whoever decides, for instance why you need the time off. */
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
  /** A word to whoever decides, for instance why you need the time off. */
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

/** Arguments of `listWebhooks`. */
export interface ListWebhooksArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** Whether to return webhooks that people made (USER_CREATED), those of the system (SYSTEM) or those of add-ons (ADDON). Without it all are returned. */
  type?: "USER_CREATED" | "SYSTEM" | "ADDON" | undefined;
}

/** Arguments of `createWebhook`. */
export interface CreateWebhookArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** How people recognize the webhook in Clockify, in 2 to 30 characters, for instance Timers to chat. */
  name?: string | null | undefined;
  /** The address to call, for instance https://example.com/clockify. It has to answer POST with 2xx. */
  url: string;
  /** What has to happen, for instance NEW_TIME_ENTRY or APPROVAL_REQUEST_STATUS_UPDATED. */
  webhookEvent: "NEW_TIME_ENTRY" | "TIME_ENTRY_UPDATED" | "TIME_ENTRY_DELETED" | "NEW_TIMER_STARTED" | "TIMER_STOPPED" | "TIME_ENTRY_SPLIT" | "TIME_ENTRY_RESTORED" | "NEW_APPROVAL_REQUEST" | "APPROVAL_REQUEST_STATUS_UPDATED" | "TIME_OFF_REQUESTED" | "TIME_OFF_REQUEST_APPROVED" | "TIME_OFF_REQUEST_REJECTED" | "TIME_OFF_REQUEST_WITHDRAWN" | "TIME_OFF_REQUEST_UPDATED" | "TIME_OFF_REQUEST_STARTED" | "BALANCE_UPDATED" | "ASSIGNMENT_CREATED" | "ASSIGNMENT_PUBLISHED" | "ASSIGNMENT_UPDATED" | "ASSIGNMENT_DELETED" | "NEW_PROJECT" | "PROJECT_UPDATED" | "PROJECT_DELETED" | "NEW_TASK" | "TASK_UPDATED" | "TASK_DELETED" | "NEW_CLIENT" | "CLIENT_UPDATED" | "CLIENT_DELETED" | "NEW_TAG" | "TAG_UPDATED" | "TAG_DELETED" | "USER_JOINED_WORKSPACE" | "USER_DELETED_FROM_WORKSPACE" | "USER_DEACTIVATED_ON_WORKSPACE" | "USER_ACTIVATED_ON_WORKSPACE" | "USER_EMAIL_CHANGED" | "USER_UPDATED" | "USERS_INVITED_TO_WORKSPACE" | "LIMITED_USERS_ADDED_TO_WORKSPACE" | "USER_GROUP_CREATED" | "USER_GROUP_UPDATED" | "USER_GROUP_DELETED" | "NEW_INVOICE" | "INVOICE_UPDATED" | "EXPENSE_CREATED" | "EXPENSE_UPDATED" | "EXPENSE_DELETED" | "EXPENSE_RESTORED" | "COST_RATE_UPDATED" | "BILLABLE_RATE_UPDATED";
  /** What the ids in triggerSource are. WORKSPACE_ID is the whole workspace, PROJECT_ID and USER_ID are some projects or people of it. */
  triggerSourceType: "PROJECT_ID" | "USER_ID" | "TAG_ID" | "TASK_ID" | "WORKSPACE_ID" | "ASSIGNMENT_ID" | "EXPENSE_ID";
  /** The ids for which the event counts, of the kind that triggerSourceType says. For the whole workspace it is the id of the workspace. */
  triggerSource: string[];
}

/** Arguments of `getWebhook`. */
export interface GetWebhookArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The webhook. `listWebhooks` shows them with their ids. */
  webhookId: string;
}

/** Arguments of `updateWebhook`. */
export interface UpdateWebhookArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The webhook. `listWebhooks` shows them with their ids. */
  webhookId: string;
  /** How people recognize the webhook in Clockify, in 2 to 30 characters, for instance Timers to chat. */
  name?: string | null | undefined;
  /** The address to call, for instance https://example.com/clockify. It has to answer POST with 2xx. */
  url: string;
  /** What has to happen, for instance NEW_TIME_ENTRY or APPROVAL_REQUEST_STATUS_UPDATED. */
  webhookEvent: "NEW_TIME_ENTRY" | "TIME_ENTRY_UPDATED" | "TIME_ENTRY_DELETED" | "NEW_TIMER_STARTED" | "TIMER_STOPPED" | "TIME_ENTRY_SPLIT" | "TIME_ENTRY_RESTORED" | "NEW_APPROVAL_REQUEST" | "APPROVAL_REQUEST_STATUS_UPDATED" | "TIME_OFF_REQUESTED" | "TIME_OFF_REQUEST_APPROVED" | "TIME_OFF_REQUEST_REJECTED" | "TIME_OFF_REQUEST_WITHDRAWN" | "TIME_OFF_REQUEST_UPDATED" | "TIME_OFF_REQUEST_STARTED" | "BALANCE_UPDATED" | "ASSIGNMENT_CREATED" | "ASSIGNMENT_PUBLISHED" | "ASSIGNMENT_UPDATED" | "ASSIGNMENT_DELETED" | "NEW_PROJECT" | "PROJECT_UPDATED" | "PROJECT_DELETED" | "NEW_TASK" | "TASK_UPDATED" | "TASK_DELETED" | "NEW_CLIENT" | "CLIENT_UPDATED" | "CLIENT_DELETED" | "NEW_TAG" | "TAG_UPDATED" | "TAG_DELETED" | "USER_JOINED_WORKSPACE" | "USER_DELETED_FROM_WORKSPACE" | "USER_DEACTIVATED_ON_WORKSPACE" | "USER_ACTIVATED_ON_WORKSPACE" | "USER_EMAIL_CHANGED" | "USER_UPDATED" | "USERS_INVITED_TO_WORKSPACE" | "LIMITED_USERS_ADDED_TO_WORKSPACE" | "USER_GROUP_CREATED" | "USER_GROUP_UPDATED" | "USER_GROUP_DELETED" | "NEW_INVOICE" | "INVOICE_UPDATED" | "EXPENSE_CREATED" | "EXPENSE_UPDATED" | "EXPENSE_DELETED" | "EXPENSE_RESTORED" | "COST_RATE_UPDATED" | "BILLABLE_RATE_UPDATED";
  /** What the ids in triggerSource are. WORKSPACE_ID is the whole workspace, PROJECT_ID and USER_ID are some projects or people of it. */
  triggerSourceType: "PROJECT_ID" | "USER_ID" | "TAG_ID" | "TASK_ID" | "WORKSPACE_ID" | "ASSIGNMENT_ID" | "EXPENSE_ID";
  /** The ids for which the event counts, of the kind that triggerSourceType says. For the whole workspace it is the id of the workspace. */
  triggerSource: string[];
}

/** Arguments of `deleteWebhook`. */
export interface DeleteWebhookArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The webhook. `listWebhooks` shows them with their ids. */
  webhookId: string;
}

/** Arguments of `getWorkspaces`. */
export interface GetWorkspacesArguments {
}

/** Arguments of `getAllUsers`. */
export interface GetAllUsersArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** Return only people whose mail address contains this text. */
  email?: string | undefined;
  /** Return only people who have access to the project with this id. */
  projectid?: string | undefined;
  /** Return only people whose name contains this text. */
  name?: string | undefined;
  /** Return only people whose membership in the workspace is in this state: PENDING while the invitation is open, ACTIVE, DECLINED, or INACTIVE when switched off. */
  status?: "PENDING" | "ACTIVE" | "DECLINED" | "INACTIVE" | undefined;
}

/** Arguments of `getClients`. */
export interface GetClientsArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** Set to false to leave out archived clients, or to true to return archived clients. Without it both are returned. */
  archived?: boolean | undefined;
}

/** Arguments of `getProjects`. */
export interface GetProjectsArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
}

/** Arguments of `getTimeEntriesForUser`. */
export interface GetTimeEntriesForUserArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The person whose data you want. `listUsers` shows everybody, `getCurrentUser` shows you. */
  userId: string;
  /** Return only entries that start at or after this moment, read as wall clock time in the account's time zone, in the form yyyy-MM-ddThh:mm:ssZ. */
  start?: string | Date | undefined;
  /** Return only entries that start before this moment, read as wall clock time in the account's time zone, in the form yyyy-MM-ddThh:mm:ssZ. */
  end?: string | Date | undefined;
  /** Return only entries of the project with this id. */
  project?: string | undefined;
  /** Return only entries of the task with this id. */
  task?: string | undefined;
}

/** The actions that answer a list in pages. */
export type PaginatedAction =
  | "listUsers"
  | "listUserGroups"
  | "listClients"
  | "listProjects"
  | "listTasks"
  | "listTags"
  | "listInProgressTimeEntries"
  | "listUserTimeEntries"
  | "listApprovalRequests"
  | "listAssignments"
  | "listProjectTotals"
  | "listUserTotals"
  | "listTimeOffRequests"
  | "listTimeOffPolicies"
  | "listPolicyBalances"
  | "listUserBalances";

/** Every action of Clockify that this package offers. */
export interface Actions {
  /**
   * List Workspaces.
   *
   * Returns every workspace that the owner of the key belongs to, with its settings, currencies and members. Start here: nearly all other actions ask for the id of a workspace. The list comes in one piece, without pages. A key works in the region of its workspaces only, so a workspace that is missing may live in another region.
   */
  listWorkspaces: Action<"listWorkspaces", ListWorkspacesArguments | void, Workspace[]>;

  /**
   * Get current user.
   *
   * Returns the person whose key makes the call: their id, name, time zone and the workspace they work in at the moment. Other actions ask for that id to reach your own entries. It is also the quickest way to find out whether a key works.
   */
  getCurrentUser: Action<"getCurrentUser", GetCurrentUserArguments | void, User>;

  /**
   * List All Users in Workspace.
   *
   * Returns the people of a workspace, with their ids, names and mail addresses. People who were invited and have not signed in yet are listed too, without a name and without settings. A page holds 50 people unless you ask for more. With many custom fields a person takes up a lot of room, so ask for small pages then.
   */
  listUsers: Action<"listUsers", ListUsersArguments, User[]>;

  /**
   * List user groups.
   *
   * Returns the groups into which a workspace divides its people, for instance Developers, each with the ids of its members. Holidays, time off policies and projects can be given to a group instead of to single people. A page holds 50 groups unless you ask for more.
   */
  listUserGroups: Action<"listUserGroups", ListUserGroupsArguments, UserGroup[]>;

  /**
   * List Clients.
   *
   * Returns the clients of a workspace, the customers for whom projects are done and to whom time is charged. Archived clients are listed too unless archived is false. A page holds 50 clients unless you ask for more.
   */
  listClients: Action<"listClients", ListClientsArguments, Client[]>;

  /**
   * List Projects.
   *
   * Returns the projects of a workspace that you may see, with their client, rates, estimates and members. Time entries and assignments name their project by id, and this list tells which id is which. Archived projects are listed too unless archived is false. A page holds 50 projects unless you ask for more.
   */
  listProjects: Action<"listProjects", ListProjectsArguments, Project[]>;

  /**
   * List tasks.
   *
   * Returns the tasks into which one project is divided, for instance Design and Development. A time entry may name a task beside its project, and the task has to belong to that project. A page holds 50 tasks unless you ask for more.
   */
  listTasks: Action<"listTasks", ListTasksArguments, Task[]>;

  /**
   * List tags.
   *
   * Returns the tags of a workspace. People put tags such as remote on their time entries to find and count them later. Entries name their tags by id, and this list tells which id is which. A page holds 50 tags unless you ask for more.
   */
  listTags: Action<"listTags", ListTagsArguments, Tag[]>;

  /**
   * List custom fields.
   *
   * Returns the fields that a workspace added to its time entries or people, for instance a cost center, with their type and the values they allow. To write such a value an entry needs the id of the field from here. The list comes in one piece, without pages.
   */
  listCustomFields: Action<"listCustomFields", ListCustomFieldsArguments, CustomField[]>;

  /**
   * Create time entry.
   *
   * Adds a time entry for yourself. Give start and end for time that is over, or leave out end to start a timer that runs until it is stopped, and stops a timer of yours that runs already. Times are UTC, for instance 2026-03-02T09:00:00Z. The workspace may demand a project, task, tag or description, and then refuses an entry without it (400, code 501). An entry is billable only if you say so, whatever its project says. Sending the same entry twice creates two entries.
   */
  createTimeEntry: Action<"createTimeEntry", CreateTimeEntryArguments, TimeEntry>;

  /**
   * Get time entry.
   *
   * Returns one time entry of the workspace by its id. A running timer has neither an end nor a duration yet. With hydrated the project, task and tags come as objects too, while user stays empty.
   */
  getTimeEntry: Action<"getTimeEntry", GetTimeEntryArguments, TimeEntryWithRates>;

  /**
   * Update time entry.
   *
   * Replaces a time entry as a whole. Whatever you leave out is cleared, so read the entry first and send back everything that should stay, always with its start. Leaving out end turns the entry into a running timer, and stops another one of that person.
   */
  updateTimeEntry: Action<"updateTimeEntry", UpdateTimeEntryArguments, TimeEntry>;

  /**
   * Delete time entry.
   *
   * Deletes one time entry for good, a running timer included. It cannot be brought back.
   */
  deleteTimeEntry: Action<"deleteTimeEntry", DeleteTimeEntryArguments, undefined>;

  /**
   * List running time entries.
   *
   * Returns the timers that run in the workspace at this moment, of everybody whose time you may see. Their end and duration are empty until they are stopped. A page holds 10 timers unless you ask for more.
   */
  listInProgressTimeEntries: Action<"listInProgressTimeEntries", ListInProgressTimeEntriesArguments, TimeEntryWithRates[]>;

  /**
   * Mark time entries as invoiced.
   *
   * Marks finished time entries as invoiced, or takes the mark away again. An invoiced entry counts as billed and is left out of the next invoice. The answer has no body.
   */
  updateInvoicedStatus: Action<"updateInvoicedStatus", UpdateInvoicedStatusArguments, undefined>;

  /**
   * List User Time Entries.
   *
   * Returns the time entries of one person, newest first, optionally within a period or for a project, task or tag. Clockify reads the period as wall clock time in the time zone of your account (settings.timeZone in `getCurrentUser`), so 2026-03-02T00:00:00Z means midnight there, not midnight UTC. The answer is in UTC. A running timer has neither an end nor a duration. A page holds 50 entries unless you ask for more.
   */
  listUserTimeEntries: Action<"listUserTimeEntries", ListUserTimeEntriesArguments, TimeEntryWithRates[]>;

  /**
   * Create time entry for user.
   *
   * Adds a time entry for another person, for which you need the right to manage that person's time. Give start and end in UTC for time that is over, or leave out end to start their timer, which stops one that runs already. The workspace may demand a project, task, tag or description, and then refuses an entry without it (400, code 501). Sending the same entry twice creates two entries.
   */
  createTimeEntryForUser: Action<"createTimeEntryForUser", CreateTimeEntryForUserArguments, TimeEntry>;

  /**
   * Bulk update time entries.
   *
   * Replaces several time entries of one person in one call. The body is a bare list of entries, each with its id and everything that should stay, because whatever you leave out of an entry is cleared.
   */
  bulkUpdateTimeEntries: Action<"bulkUpdateTimeEntries", BulkUpdateTimeEntriesArguments, TimeEntryWithRates[]>;

  /**
   * Stop running timer.
   *
   * Stops the timer that runs for a person and keeps it as a finished entry that ends at the moment you give, in UTC. When no timer runs the answer is 404. The workspace may refuse to stop a timer without a project or description (400, code 501).
   */
  stopRunningTimeEntry: Action<"stopRunningTimeEntry", StopRunningTimeEntryArguments, TimeEntry>;

  /**
   * Delete many time entries.
   *
   * Deletes the listed time entries of one person for good, and nothing else. The answer shows what was deleted, which is the last chance to keep a copy.
   */
  deleteManyTimeEntries: Action<"deleteManyTimeEntries", DeleteManyTimeEntriesArguments, TimeEntry[]>;

  /**
   * Duplicate time entry.
   *
   * Makes a second entry with the same times, project, task, tags and description. Calling it again makes a third one.
   */
  duplicateTimeEntry: Action<"duplicateTimeEntry", DuplicateTimeEntryArguments, TimeEntry>;

  /**
   * List approval requests.
   *
   * Returns the approval requests of everybody whose time you may approve, each with its totals and with every time entry and expense in it, so a page of 50 requests can be large. Narrow the list by status or types. There is no filter by person or date: compare the owner and the period of each request yourself. Periods are UTC, so for somebody in Paris a week begins on Sunday at 23:00, and at 22:00 in summer.
   */
  listApprovalRequests: Action<"listApprovalRequests", ListApprovalRequestsArguments, ApprovalDetails[]>;

  /**
   * Submit approval request.
   *
   * Submits your own time entries and expenses of one period for approval. The period must be the one that the workspace approves by (a week, half a month or a month), and periodStart its first day. A person has one request for a period, so after a rejection or withdrawal use `resubmitApprovalRequest` instead. The new request is PENDING until somebody decides.
   */
  createApprovalRequest: Action<"createApprovalRequest", CreateApprovalRequestArguments, ApprovalRequest>;

  /**
   * Update approval request status.
   *
   * Decides on an approval request or takes it back. Whoever may approve sets a pending request to APPROVED or REJECTED, or reopens an approved one with WITHDRAWN_APPROVAL. The person who submitted takes it back with WITHDRAWN_SUBMISSION. A step that the present state does not permit, for instance from withdrawn to approved, is refused (400, code 501).
   */
  updateApprovalStatus: Action<"updateApprovalStatus", UpdateApprovalStatusArguments, ApprovalRequest>;

  /**
   * Resubmit approval request.
   *
   * Sends your time entries and expenses of a period to the approval request that already exists for it, as far as they are neither pending nor approved: after a rejection, a withdrawal or a later addition. The request keeps its id. Where nothing can be resubmitted the answer is 400 with code 501; for a period never submitted use `createApprovalRequest`.
   */
  resubmitApprovalRequest: Action<"resubmitApprovalRequest", ResubmitApprovalRequestArguments, ApprovalRequest>;

  /**
   * Submit approval request for user.
   *
   * Submits the time entries and expenses of another person for approval, for which you need the right to manage that person's time. The period must be the one that the workspace approves by, and periodStart its first day. There is one request for a person and period. The answer names the person as its owner and you as its creator.
   */
  createApprovalRequestForUser: Action<"createApprovalRequestForUser", CreateApprovalRequestForUserArguments, ApprovalRequest>;

  /**
   * Resubmit approval request for user.
   *
   * Sends the rejected, withdrawn or later added time entries and expenses of another person to the approval request that already exists for that person and period. You need the right to manage that person's time. Where nothing can be resubmitted the answer is 400 with code 501.
   */
  resubmitApprovalRequestForUser: Action<"resubmitApprovalRequestForUser", ResubmitApprovalRequestForUserArguments, ApprovalRequest>;

  /**
   * List scheduled assignments.
   *
   * Returns the planned assignments within a period: who works on which project, from when to when and how many hours a day. Names of person, project, client and task come along. Start and end are required. Each week of a weekly series is an assignment of its own, with its own id, which is the one to change, copy or delete. A single assignment can only be found in this list. A page holds 50 assignments unless you ask for more.
   */
  listAssignments: Action<"listAssignments", ListAssignmentsArguments, AssignmentWithNames[]>;

  /**
   * List scheduled totals per project.
   *
   * Returns for each project that has assignments in a period how many hours are planned on it, on which days, and its milestones. Page and pageSize stand in the body, and nothing says which page is the last: go on until a page holds fewer projects than you asked for. It only reads and can be repeated.
   */
  listProjectTotals: Action<"listProjectTotals", ListProjectTotalsArguments, ProjectTotals[]>;

  /**
   * Get scheduled totals of project.
   *
   * Returns how many hours are planned on one project in a period, on which days, and its milestones. When nothing is scheduled on the project in that period, the answer is 200 with an empty body, not an object with zero hours. Start and end are required.
   */
  getProjectTotals: Action<"getProjectTotals", GetProjectTotalsArguments, ProjectTotals | undefined>;

  /**
   * List capacity totals per user.
   *
   * Returns for each person how long a working day is and how many hours are planned on each day of a period, to see who is free and who has too much to do. The capacity is in seconds, the planned time in hours. Page and pageSize stand in the body, and nothing says which page is the last: go on until a page holds fewer people than you asked for. It only reads and can be repeated.
   */
  listUserTotals: Action<"listUserTotals", ListUserTotalsArguments, UserTotals[]>;

  /**
   * Get capacity totals of user.
   *
   * Returns how long a working day of one person is and how many hours are planned on each day of a period. The capacity is in seconds (28800 is eight hours), the planned time in hours, and the days come in no particular order. The answer is one object, so the page parameters are best left out. Start and end are required.
   */
  getUserTotals: Action<"getUserTotals", GetUserTotalsArguments, UserTotals>;

  /**
   * Create recurring assignment.
   *
   * Plans a person on a project for some days, once or, with recurringAssignment, every week. The answer is a list with one assignment for each week. They are drafts that only planners see until `publishAssignments` shows them to the team. What lasts longer than seven days cannot repeat, and a person has only one assignment on a project for the same days.
   */
  createRecurringAssignment: Action<"createRecurringAssignment", CreateRecurringAssignmentArguments, Assignment[]>;

  /**
   * Update recurring assignment.
   *
   * Changes the dates, hours, task or note of an assignment, also of one that does not repeat. Start and end are always required, even when they stay as they are. For a weekly series say with seriesUpdateOption whether only this week, this and the following ones or all weeks change. Person and project cannot be changed. The answer is always a list.
   */
  updateRecurringAssignment: Action<"updateRecurringAssignment", UpdateRecurringAssignmentArguments, Assignment[]>;

  /**
   * Delete recurring assignment.
   *
   * Deletes an assignment for good, also one that does not repeat. For a weekly series say with seriesUpdateOption whether only this week, this and the following ones or all weeks go. The answer is a list of the assignments concerned, the last chance to keep a copy.
   */
  deleteRecurringAssignment: Action<"deleteRecurringAssignment", DeleteRecurringAssignmentArguments, Assignment[]>;

  /**
   * Change recurring period.
   *
   * Changes for how many weeks an assignment repeats, turns a single one into a weekly series, or ends the repetition. A longer series gains assignments, a shorter one loses them. Hours, dates and notes stay as they are; `updateRecurringAssignment` changes those. The answer is a list.
   */
  updateRecurringPeriod: Action<"updateRecurringPeriod", UpdateRecurringPeriodArguments, Assignment[]>;

  /**
   * Copy scheduled assignment.
   *
   * Plans the same project, dates and hours for another person. The original stays. For a weekly series say with seriesUpdateOption how many of its weeks are copied. The answer is a list of the copies, which have ids of their own.
   */
  copyAssignment: Action<"copyAssignment", CopyAssignmentArguments, Assignment[]>;

  /**
   * Publish assignments.
   *
   * Publishes every draft in a period, so that the people concerned see what is planned for them, and notifies them if you ask for it. Without a filter this means the drafts of everybody, those of other planners included, so narrow it with userFilter, userGroupFilter or search. The answer has no body.
   */
  publishAssignments: Action<"publishAssignments", PublishAssignmentsArguments, undefined>;

  /**
   * List time off requests.
   *
   * Returns the requests for time off in the workspace, optionally of certain people, groups or states. The filters travel in the body, which may be empty ({}), and nothing is changed. This is also the only way to look up a single request. The state of a request stands in status.statusType. A page holds 50 requests unless you ask for more, and count tells how many match in total.
   */
  listTimeOffRequests: Action<"listTimeOffRequests", ListTimeOffRequestsArguments, TimeOffPage>;

  /**
   * List time off policies.
   *
   * Returns the time off policies of the workspace, such as Vacation or Sick leave. A policy says who may take time off, whether somebody must approve it, and whether it counts in DAYS or HOURS (timeUnit), which decides how the period of a request is written. A page holds 50 policies unless you ask for more.
   */
  listTimeOffPolicies: Action<"listTimeOffPolicies", ListTimeOffPoliciesArguments, TimeOffPolicy[]>;

  /**
   * Create time off request.
   *
   * Asks for time off for yourself under a policy. The unit of the policy decides the period: under a policy in DAYS give start and days, under one in HOURS give start and end, and nothing else. Times carry no milliseconds. The request is PENDING until somebody approves it, if the policy demands approval. Sending it twice asks twice.
   */
  createTimeOffRequest: Action<"createTimeOffRequest", CreateTimeOffRequestArguments, TimeOffWithBalance>;

  /**
   * Change time off request status.
   *
   * Approves or rejects a request for time off, with a note if you like. Send the new state as status; it comes back inside status.statusType. A rejected request stays for good, since only a pending one can be deleted. The answer leaves out names and the balance, which `listTimeOffRequests` shows.
   */
  updateTimeOffRequestStatus: Action<"updateTimeOffRequestStatus", UpdateTimeOffRequestStatusArguments, TimeOff>;

  /**
   * Delete time off request.
   *
   * Deletes a request for time off that is still pending. Once it is approved or rejected it can no longer be deleted. The answer shows the request as it was.
   */
  deleteTimeOffRequest: Action<"deleteTimeOffRequest", DeleteTimeOffRequestArguments, TimeOff>;

  /**
   * Create time off request for user.
   *
   * Asks for time off on behalf of another person, for which you need the right to manage that person's time off. Under a policy in DAYS give start and days, under one in HOURS give start and end, and nothing else. Times carry no milliseconds. The person appears as userId and you as requesterUserId. Sending it twice asks twice.
   */
  createTimeOffRequestForUser: Action<"createTimeOffRequestForUser", CreateTimeOffRequestForUserArguments, TimeOffWithBalance>;

  /**
   * List balances of policy.
   *
   * Returns how much time off each person under one policy has in total, has used and has left, in days or hours as policyTimeUnit says. Amounts can have decimals, and a balance can be below zero. A page holds 50 balances unless you ask for more, and count tells how many there are in total.
   */
  listPolicyBalances: Action<"listPolicyBalances", ListPolicyBalancesArguments, TimeOffBalancePage>;

  /**
   * Update balance.
   *
   * Sets the balance that people have left under a policy, for instance at the start of a year. The value is the new balance itself and not a difference, in the unit of the policy (days or hours), and everybody you list gets the same. The answer has no body.
   */
  updatePolicyBalance: Action<"updatePolicyBalance", UpdatePolicyBalanceArguments, undefined>;

  /**
   * List balances of user.
   *
   * Returns how much time off one person has in total, has used and has left, one item for each policy. Some policies count in days and others in hours, so read policyTimeUnit with each amount and never add them up. Amounts can have decimals, and a balance can be below zero. A page holds 50 balances unless you ask for more.
   */
  listUserBalances: Action<"listUserBalances", ListUserBalancesArguments, TimeOffBalancePage>;

  /**
   * List holidays.
   *
   * Returns all holidays of the workspace, or only those of one person. The list always comes as a whole and has no pages. It is also the only way to look up a single holiday. Its days are calendar dates without a time zone. The color of a holiday is not part of the answer.
   */
  listHolidays: Action<"listHolidays", ListHolidaysArguments, Holiday[]>;

  /**
   * Create holiday.
   *
   * Adds a holiday of one or more days. Name at least one person in users or one group in userGroups, else the holiday is refused. Both are written as filters with ids inside, but come back as plain lists, userIds and userGroupIds. Sending the same holiday twice creates two holidays.
   */
  createHoliday: Action<"createHoliday", CreateHolidayArguments, Holiday>;

  /**
   * List holidays in period.
   *
   * Returns the holidays of one person within a period, for instance to count working days. Start and end must have a time, as in 2026-04-01T00:00:00Z, although holidays themselves are plain dates: a plain date is refused. The list always comes as a whole and has no pages.
   */
  listHolidaysInPeriod: Action<"listHolidaysInPeriod", ListHolidaysInPeriodArguments, Holiday[]>;

  /**
   * Update holiday.
   *
   * Replaces a holiday as a whole. Send everything that should stay. The name, the dates, occursAnnually and one of users and userGroups are required; without one of them the holiday is refused. Take the values from `listHolidays` and write its userIds and userGroupIds as the filters users and userGroups. The name may have 50 characters here, fewer than in `createHoliday`.
   */
  updateHoliday: Action<"updateHoliday", UpdateHolidayArguments, Holiday>;

  /**
   * Delete holiday.
   *
   * Deletes a holiday for everybody. The answer shows it as it was, in another shape than the lists: with its color, with people and groups by name, and with automaticTimeEntryCreation as an object.
   */
  deleteHoliday: Action<"deleteHoliday", DeleteHolidayArguments, DeletedHoliday>;

  /**
   * List webhooks.
   *
   * Returns all webhooks of a workspace that you may see, each with the token that proves its calls. Use it to find out who listens to what, and to delete what nobody needs.
   */
  listWebhooks: Action<"listWebhooks", ListWebhooksArguments, WebhookList>;

  /**
   * Create webhook.
   *
   * Makes Clockify call an address each time one kind of event happens, for the whole workspace or for some projects, people or tags of it. The answer holds the token that comes along with every call: keep it, since nothing else proves that a call is Clockify's. A person can have 10 webhooks and a workspace 100, on the Enterprise plan 100 and 300, and on the free plan 3.
   */
  createWebhook: Action<"createWebhook", CreateWebhookArguments, Webhook>;

  /**
   * Get webhook.
   *
   * Returns one webhook with its address, its event, what it counts for, and the token that proves its calls.
   */
  getWebhook: Action<"getWebhook", GetWebhookArguments, Webhook>;

  /**
   * Update webhook.
   *
   * Replaces the address, the event and what a webhook counts for. Send everything, also what stays. The token stays the same.
   */
  updateWebhook: Action<"updateWebhook", UpdateWebhookArguments, Webhook>;

  /**
   * Delete webhook.
   *
   * Ends a webhook: Clockify no longer calls its address. Calls that are on their way may still arrive.
   */
  deleteWebhook: Action<"deleteWebhook", DeleteWebhookArguments, undefined>;

  /**
   * List Workspaces (deprecated).
   *
   * Use `listWorkspaces` instead. This older action returns the workspaces of the key's owner with their ids and names, and knows no filter by role.
   * @deprecated Use `listWorkspaces`.
   */
  getWorkspaces: DeprecatedAction<"getWorkspaces", GetWorkspacesArguments | void, DeprecatedWorkspace[]>;

  /**
   * List All Users in Workspace (deprecated).
   *
   * Use `listUsers` instead, where projectid is called `projectId`. This older action returns the people of a workspace with their ids, names and mail addresses, and has no pages.
   * @deprecated Use `listUsers`.
   */
  getAllUsers: DeprecatedAction<"getAllUsers", GetAllUsersArguments, DeprecatedUser[]>;

  /**
   * List Clients (deprecated).
   *
   * Use `listClients` instead, which also finds clients by name and sorts them. This older action returns the clients of a workspace and has no pages.
   * @deprecated Use `listClients`.
   */
  getClients: DeprecatedAction<"getClients", GetClientsArguments, DeprecatedClient[]>;

  /**
   * List Projects (deprecated).
   *
   * Use `listProjects` instead, which also filters and sorts. This older action returns the projects of a workspace and has no pages. Count on the id and the name of a project only: everything else, above all the settings of the workspace, may be absent.
   * @deprecated Use `listProjects`.
   */
  getProjects: DeprecatedAction<"getProjects", GetProjectsArguments, DeprecatedProject[]>;

  /**
   * List User Time Entries (deprecated).
   *
   * Use `listUserTimeEntries` instead, which returns the entries as a bare list. This older action wraps them in an object, below timeEntriesList, and has no pages. Clockify reads the period as wall clock time in the time zone of your account (settings.timeZone in `getCurrentUser`), so 2026-03-02T00:00:00Z means midnight there, not midnight UTC. The answer is in UTC. A running timer has neither an end nor a duration.
   * @deprecated Use `listUserTimeEntries`.
   */
  getTimeEntriesForUser: DeprecatedAction<"getTimeEntriesForUser", GetTimeEntriesForUserArguments, DeprecatedTimeEntries>;
}
