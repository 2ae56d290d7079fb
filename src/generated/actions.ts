// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

import type { Action, DeprecatedAction } from "../action.js";
import type { ApprovalDetails, ApprovalRequest, Assignment, AssignmentWithNames, Client, CustomField, DeletedHoliday, DeprecatedClient, DeprecatedProject, DeprecatedTimeEntries, DeprecatedUser, DeprecatedWorkspace, Holiday, Project, ProjectTotals, Tag, Task, TimeEntry, TimeEntryWithRates, TimeOff, TimeOffBalancePage, TimeOffPage, TimeOffPolicy, TimeOffWithBalance, User, UserGroup, UserTotals, Webhook, WebhookList, Workspace } from "./answers.js";
import type { ListWorkspacesArguments } from "./arguments/workspaces.js";
import type { GetCurrentUserArguments, ListUsersArguments, ListUserGroupsArguments } from "./arguments/users.js";
import type { ListClientsArguments } from "./arguments/clients.js";
import type { ListProjectsArguments, ListTasksArguments } from "./arguments/projects.js";
import type { ListTagsArguments } from "./arguments/tags.js";
import type { ListCustomFieldsArguments } from "./arguments/custom-fields.js";
import type { CreateTimeEntryArguments, GetTimeEntryArguments, UpdateTimeEntryArguments, DeleteTimeEntryArguments, ListInProgressTimeEntriesArguments, UpdateInvoicedStatusArguments, ListUserTimeEntriesArguments, CreateTimeEntryForUserArguments, BulkUpdateTimeEntriesArguments, StopRunningTimeEntryArguments, DeleteManyTimeEntriesArguments, DuplicateTimeEntryArguments } from "./arguments/time-entries.js";
import type { ListApprovalRequestsArguments, CreateApprovalRequestArguments, UpdateApprovalStatusArguments, ResubmitApprovalRequestArguments, CreateApprovalRequestForUserArguments, ResubmitApprovalRequestForUserArguments } from "./arguments/approvals.js";
import type { ListAssignmentsArguments, ListProjectTotalsArguments, GetProjectTotalsArguments, ListUserTotalsArguments, GetUserTotalsArguments, CreateRecurringAssignmentArguments, UpdateRecurringAssignmentArguments, DeleteRecurringAssignmentArguments, UpdateRecurringPeriodArguments, CopyAssignmentArguments, PublishAssignmentsArguments } from "./arguments/scheduling.js";
import type { ListTimeOffRequestsArguments, ListTimeOffPoliciesArguments, CreateTimeOffRequestArguments, UpdateTimeOffRequestStatusArguments, DeleteTimeOffRequestArguments, CreateTimeOffRequestForUserArguments, ListPolicyBalancesArguments, UpdatePolicyBalanceArguments, ListUserBalancesArguments } from "./arguments/time-off.js";
import type { ListHolidaysArguments, CreateHolidayArguments, ListHolidaysInPeriodArguments, UpdateHolidayArguments, DeleteHolidayArguments } from "./arguments/holidays.js";
import type { ListWebhooksArguments, CreateWebhookArguments, GetWebhookArguments, UpdateWebhookArguments, DeleteWebhookArguments } from "./arguments/webhooks.js";
import type { GetWorkspacesArguments, GetAllUsersArguments, GetClientsArguments, GetProjectsArguments, GetTimeEntriesForUserArguments } from "./arguments/deprecated.js";

export type * from "./answers.js";
export type * from "./arguments/workspaces.js";
export type * from "./arguments/users.js";
export type * from "./arguments/clients.js";
export type * from "./arguments/projects.js";
export type * from "./arguments/tags.js";
export type * from "./arguments/custom-fields.js";
export type * from "./arguments/time-entries.js";
export type * from "./arguments/approvals.js";
export type * from "./arguments/scheduling.js";
export type * from "./arguments/time-off.js";
export type * from "./arguments/holidays.js";
export type * from "./arguments/webhooks.js";
export type * from "./arguments/deprecated.js";

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
   * Returns the projects of a workspace that you may see, with their client, rates, estimates and members. Time entries and assignments name their project by id, and this list shows which id is which. Archived projects are listed too unless archived is false. A page holds 50 projects unless you ask for more.
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
   * Returns the tags of a workspace. People put tags such as remote on their time entries to find and count them later. Entries name their tags by id, and this list shows which id is which. A page holds 50 tags unless you ask for more.
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
   * Decides on an approval request or takes it back. A person who may approve sets a pending request to APPROVED or REJECTED, or reopens an approved one with WITHDRAWN_APPROVAL. The person who submitted takes it back with WITHDRAWN_SUBMISSION. A step that the present state does not permit, for instance from withdrawn to approved, is refused (400, code 501).
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
   * Returns for each project that has assignments in a period how many hours are planned on it, on which days, and its milestones. Page and pageSize are in the body, and nothing says which page is the last: go on until a page holds fewer projects than you asked for. It only reads and can be repeated.
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
   * Returns for each person how long a working day is and how many hours are planned on each day of a period, to see who is free and who has too much to do. The capacity is in seconds, the planned time in hours. Page and pageSize are in the body, and nothing says which page is the last: go on until a page holds fewer people than you asked for. It only reads and can be repeated.
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
   * Returns the requests for time off in the workspace, optionally of certain people, groups or states. The filters travel in the body, which may be empty ({}), and nothing is changed. This is also the only way to look up a single request. The state of a request is in status.statusType. A page holds 50 requests unless you ask for more, and count says how many match in total.
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
   * Returns how much time off each person under one policy has in total, has used and has left, in days or hours as policyTimeUnit says. Amounts can have decimals, and a balance can be below zero. A page holds 50 balances unless you ask for more, and count says how many there are in total.
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
