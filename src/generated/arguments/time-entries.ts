// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

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
