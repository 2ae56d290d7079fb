// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

import type { Schemas } from "./schemas.js";

export interface paths {
    "/v1/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Workspaces
         * Returns every workspace that the owner of the key belongs to, with its settings, currencies and members. Start here: nearly all other actions ask for the id of a workspace. The list comes in one piece, without pages. A key works in the region of its workspaces only, so a workspace that is missing may live in another region.
         */
        get: operations["listWorkspaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get current user
         * Returns the person whose key makes the call: their id, name, time zone and the workspace they work in at the moment. Other actions ask for that id to reach your own entries. It is also the quickest way to find out whether a key works.
         */
        get: operations["getCurrentUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * List All Users in Workspace
         * Returns the people of a workspace, with their ids, names and mail addresses. People who were invited and have not signed in yet are listed too, without a name and without settings. A page holds 50 people unless you ask for more. With many custom fields a person takes up a lot of room, so ask for small pages then.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/user-groups": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * List user groups
         * Returns the groups into which a workspace divides its people, for instance Developers, each with the ids of its members. Holidays, time off policies and projects can be given to a group instead of to single people. A page holds 50 groups unless you ask for more.
         */
        get: operations["listUserGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/clients": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * List Clients
         * Returns the clients of a workspace, the customers for whom projects are done and to whom time is charged. Archived clients are listed too unless archived is false. A page holds 50 clients unless you ask for more.
         */
        get: operations["listClients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/projects": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * List Projects
         * Returns the projects of a workspace that you may see, with their client, rates, estimates and members. Time entries and assignments name their project by id, and this list shows which id is which. Archived projects are listed too unless archived is false. A page holds 50 projects unless you ask for more.
         */
        get: operations["listProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/projects/{projectId}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The project to look at. List Projects shows the projects of a workspace with their ids. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List tasks
         * Returns the tasks into which one project is divided, for instance Design and Development. A time entry may name a task beside its project, and the task has to belong to that project. A page holds 50 tasks unless you ask for more.
         */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * List tags
         * Returns the tags of a workspace. People put tags such as remote on their time entries to find and count them later. Entries name their tags by id, and this list shows which id is which. A page holds 50 tags unless you ask for more.
         */
        get: operations["listTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/custom-fields": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * List custom fields
         * Returns the fields that a workspace added to its time entries or people, for instance a cost center, with their type and the values they allow. To write such a value an entry needs the id of the field from here. The list comes in one piece, without pages.
         */
        get: operations["listCustomFields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/time-entries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create time entry
         * Adds a time entry for yourself. Give start and end for time that is over, or leave out end to start a timer that runs until it is stopped, and stops a timer of yours that runs already. Times are UTC, for instance 2026-03-02T09:00:00Z. The workspace may demand a project, task, tag or description, and then refuses an entry without it (400, code 501). An entry is billable only if you say so, whatever its project says. Sending the same entry twice creates two entries.
         */
        post: operations["createTimeEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/time-entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The time entry. List User Time Entries shows entries with their ids. */
                id: components["parameters"]["TimeEntryId"];
            };
            cookie?: never;
        };
        /**
         * Get time entry
         * Returns one time entry of the workspace by its id. A running timer has neither an end nor a duration yet. With hydrated the project, task and tags come as objects too, while user stays empty.
         */
        get: operations["getTimeEntry"];
        /**
         * Update time entry
         * Replaces a time entry as a whole. Whatever you leave out is cleared, so read the entry first and send back everything that should stay, always with its start. Leaving out end turns the entry into a running timer, and stops another one of that person.
         */
        put: operations["updateTimeEntry"];
        post?: never;
        /**
         * Delete time entry
         * Deletes one time entry for good, a running timer included. It cannot be brought back.
         */
        delete: operations["deleteTimeEntry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/time-entries/status/in-progress": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * List running time entries
         * Returns the timers that run in the workspace at this moment, of everybody whose time you may see. Their end and duration are empty until they are stopped. A page holds 10 timers unless you ask for more.
         */
        get: operations["listInProgressTimeEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/time-entries/invoiced": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Mark time entries as invoiced
         * Marks finished time entries as invoiced, or takes the mark away again. An invoiced entry counts as billed and is left out of the next invoice. The answer has no body.
         */
        patch: operations["updateInvoicedStatus"];
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/user/{userId}/time-entries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * List User Time Entries
         * Returns the time entries of one person, newest first, optionally within a period or for a project, task or tag. Clockify reads the period as wall clock time in the time zone of your account (settings.timeZone in Get current user), so 2026-03-02T00:00:00Z means midnight there, not midnight UTC. The answer is in UTC. A running timer has neither an end nor a duration. A page holds 50 entries unless you ask for more.
         */
        get: operations["listUserTimeEntries"];
        /**
         * Bulk update time entries
         * Replaces several time entries of one person in one call. The body is a bare list of entries, each with its id and everything that should stay, because whatever you leave out of an entry is cleared.
         */
        put: operations["bulkUpdateTimeEntries"];
        /**
         * Create time entry for user
         * Adds a time entry for another person, for which you need the right to manage that person's time. Give start and end in UTC for time that is over, or leave out end to start their timer, which stops one that runs already. The workspace may demand a project, task, tag or description, and then refuses an entry without it (400, code 501). Sending the same entry twice creates two entries.
         */
        post: operations["createTimeEntryForUser"];
        /**
         * Delete many time entries
         * Deletes the listed time entries of one person for good, and nothing else. The answer shows what was deleted, which is the last chance to keep a copy.
         */
        delete: operations["deleteManyTimeEntries"];
        options?: never;
        head?: never;
        /**
         * Stop running timer
         * Stops the timer that runs for a person and keeps it as a finished entry that ends at the moment you give, in UTC. When no timer runs the answer is 404. The workspace may refuse to stop a timer without a project or description (400, code 501).
         */
        patch: operations["stopRunningTimeEntry"];
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/user/{userId}/time-entries/{id}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you. */
                userId: components["parameters"]["UserId"];
                /** The time entry. List User Time Entries shows entries with their ids. */
                id: components["parameters"]["TimeEntryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Duplicate time entry
         * Makes a second entry with the same times, project, task, tags and description. Calling it again makes a third one.
         */
        post: operations["duplicateTimeEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/approval-requests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * List approval requests
         * Returns the approval requests of everybody whose time you may approve, each with its totals and with every time entry and expense in it, so a page of 50 requests can be large. Narrow the list by status or types. There is no filter by person or date: compare the owner and the period of each request yourself. Periods are UTC, so for somebody in Paris a week begins on Sunday at 23:00, and at 22:00 in summer.
         */
        get: operations["listApprovalRequests"];
        put?: never;
        /**
         * Submit approval request
         * Submits your own time entries and expenses of one period for approval. The period must be the one that the workspace approves by (a week, half a month or a month), and periodStart its first day. A person has one request for a period, so after a rejection or withdrawal use Resubmit approval request instead. The new request is PENDING until somebody decides.
         */
        post: operations["createApprovalRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/approval-requests/{approvalRequestId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The approval request. List approval requests shows them with their ids, in approvalRequest. */
                approvalRequestId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update approval request status
         * Decides on an approval request or takes it back. A person who may approve sets a pending request to APPROVED or REJECTED, or reopens an approved one with WITHDRAWN_APPROVAL. The person who submitted takes it back with WITHDRAWN_SUBMISSION. A step that the present state does not permit, for instance from withdrawn to approved, is refused (400, code 501).
         */
        patch: operations["updateApprovalStatus"];
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/approval-requests/resubmit-entries-for-approval": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resubmit approval request
         * Sends your time entries and expenses of a period to the approval request that already exists for it, as far as they are neither pending nor approved: after a rejection, a withdrawal or a later addition. The request keeps its id. Where nothing can be resubmitted the answer is 400 with code 501; for a period never submitted use Submit approval request.
         */
        post: operations["resubmitApprovalRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/approval-requests/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit approval request for user
         * Submits the time entries and expenses of another person for approval, for which you need the right to manage that person's time. The period must be the one that the workspace approves by, and periodStart its first day. There is one request for a person and period. The answer names the person as its owner and you as its creator.
         */
        post: operations["createApprovalRequestForUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/approval-requests/users/{userId}/resubmit-entries-for-approval": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resubmit approval request for user
         * Sends the rejected, withdrawn or later added time entries and expenses of another person to the approval request that already exists for that person and period. You need the right to manage that person's time. Where nothing can be resubmitted the answer is 400 with code 501.
         */
        post: operations["resubmitApprovalRequestForUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/scheduling/assignments/all": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * List scheduled assignments
         * Returns the planned assignments within a period: who works on which project, from when to when and how many hours a day. Names of person, project, client and task come along. Start and end are required. Each week of a weekly series is an assignment of its own, with its own id, which is the one to change, copy or delete. A single assignment can only be found in this list. A page holds 50 assignments unless you ask for more.
         */
        get: operations["listAssignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/scheduling/assignments/projects/totals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List scheduled totals per project
         * Returns for each project that has assignments in a period how many hours are planned on it, on which days, and its milestones. Page and pageSize are in the body, and nothing says which page is the last: go on until a page holds fewer projects than you asked for. It only reads and can be repeated.
         */
        post: operations["listProjectTotals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/scheduling/assignments/projects/totals/{projectId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The project to look at. List Projects shows the projects of a workspace with their ids. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Get scheduled totals of project
         * Returns how many hours are planned on one project in a period, on which days, and its milestones. When nothing is scheduled on the project in that period, the answer is 200 with an empty body, not an object with zero hours. Start and end are required.
         */
        get: operations["getProjectTotals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/scheduling/assignments/user-filter/totals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List capacity totals per user
         * Returns for each person how long a working day is and how many hours are planned on each day of a period, to see who is free and who has too much to do. The capacity is in seconds, the planned time in hours. Page and pageSize are in the body, and nothing says which page is the last: go on until a page holds fewer people than you asked for. It only reads and can be repeated.
         */
        post: operations["listUserTotals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/scheduling/assignments/users/{userId}/totals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Get capacity totals of user
         * Returns how long a working day of one person is and how many hours are planned on each day of a period. The capacity is in seconds (28800 is eight hours), the planned time in hours, and the days come in no particular order. The answer is one object, so the page parameters are best left out. Start and end are required.
         */
        get: operations["getUserTotals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/scheduling/assignments/recurring": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create recurring assignment
         * Plans a person on a project for some days, once or, with recurringAssignment, every week. The answer is a list with one assignment for each week. They are drafts that only planners see until Publish assignments shows them to the team. What lasts longer than seven days cannot repeat, and a person has only one assignment on a project for the same days.
         */
        post: operations["createRecurringAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/scheduling/assignments/recurring/{assignmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The scheduled assignment. List scheduled assignments shows them with their ids. */
                assignmentId: components["parameters"]["AssignmentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete recurring assignment
         * Deletes an assignment for good, also one that does not repeat. For a weekly series say with seriesUpdateOption whether only this week, this and the following ones or all weeks go. The answer is a list of the assignments concerned, the last chance to keep a copy.
         */
        delete: operations["deleteRecurringAssignment"];
        options?: never;
        head?: never;
        /**
         * Update recurring assignment
         * Changes the dates, hours, task or note of an assignment, also of one that does not repeat. Start and end are always required, even when they stay as they are. For a weekly series say with seriesUpdateOption whether only this week, this and the following ones or all weeks change. Person and project cannot be changed. The answer is always a list.
         */
        patch: operations["updateRecurringAssignment"];
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/scheduling/assignments/series/{assignmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The scheduled assignment. List scheduled assignments shows them with their ids. */
                assignmentId: components["parameters"]["AssignmentId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change recurring period
         * Changes for how many weeks an assignment repeats, turns a single one into a weekly series, or ends the repetition. A longer series gains assignments, a shorter one loses them. Hours, dates and notes stay as they are; Update recurring assignment changes those. The answer is a list.
         */
        put: operations["updateRecurringPeriod"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/scheduling/assignments/{assignmentId}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The scheduled assignment. List scheduled assignments shows them with their ids. */
                assignmentId: components["parameters"]["AssignmentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy scheduled assignment
         * Plans the same project, dates and hours for another person. The original stays. For a weekly series say with seriesUpdateOption how many of its weeks are copied. The answer is a list of the copies, which have ids of their own.
         */
        post: operations["copyAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/scheduling/assignments/publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Publish assignments
         * Publishes every draft in a period, so that the people concerned see what is planned for them, and notifies them if you ask for it. Without a filter this means the drafts of everybody, those of other planners included, so narrow it with userFilter, userGroupFilter or search. The answer has no body.
         */
        put: operations["publishAssignments"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/time-off/requests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List time off requests
         * Returns the requests for time off in the workspace, optionally of certain people, groups or states. The filters travel in the body, which may be empty ({}), and nothing is changed. This is also the only way to look up a single request. The state of a request is in status.statusType. A page holds 50 requests unless you ask for more, and count says how many match in total.
         */
        post: operations["listTimeOffRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/time-off/policies": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * List time off policies
         * Returns the time off policies of the workspace, such as Vacation or Sick leave. A policy says who may take time off, whether somebody must approve it, and whether it counts in DAYS or HOURS (timeUnit), which decides how the period of a request is written. A page holds 50 policies unless you ask for more.
         */
        get: operations["listTimeOffPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/time-off/policies/{policyId}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The time off policy, such as Vacation or Personal hours. List time off policies shows them with their ids. */
                policyId: components["parameters"]["PolicyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create time off request
         * Asks for time off for yourself under a policy. The unit of the policy decides the period: under a policy in DAYS give start and days, under one in HOURS give start and end, and nothing else. Times carry no milliseconds. The request is PENDING until somebody approves it, if the policy demands approval. Sending it twice asks twice.
         */
        post: operations["createTimeOffRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/time-off/policies/{policyId}/requests/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The time off policy, such as Vacation or Personal hours. List time off policies shows them with their ids. */
                policyId: components["parameters"]["PolicyId"];
                /** The request for time off, made under that same policy. List time off requests shows requests with their ids. */
                requestId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete time off request
         * Deletes a request for time off that is still pending. Once it is approved or rejected it can no longer be deleted. The answer shows the request as it was.
         */
        delete: operations["deleteTimeOffRequest"];
        options?: never;
        head?: never;
        /**
         * Change time off request status
         * Approves or rejects a request for time off, with a note if you like. Send the new state as status; it comes back inside status.statusType. A rejected request stays for good, since only a pending one can be deleted. The answer leaves out names and the balance, which List time off requests shows.
         */
        patch: operations["updateTimeOffRequestStatus"];
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/time-off/policies/{policyId}/users/{userId}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The time off policy, such as Vacation or Personal hours. List time off policies shows them with their ids. */
                policyId: components["parameters"]["PolicyId"];
                /** The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create time off request for user
         * Asks for time off on behalf of another person, for which you need the right to manage that person's time off. Under a policy in DAYS give start and days, under one in HOURS give start and end, and nothing else. Times carry no milliseconds. The person appears as userId and you as requesterUserId. Sending it twice asks twice.
         */
        post: operations["createTimeOffRequestForUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/time-off/balance/policy/{policyId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The time off policy, such as Vacation or Personal hours. List time off policies shows them with their ids. */
                policyId: components["parameters"]["PolicyId"];
            };
            cookie?: never;
        };
        /**
         * List balances of policy
         * Returns how much time off each person under one policy has in total, has used and has left, in days or hours as policyTimeUnit says. Amounts can have decimals, and a balance can be below zero. A page holds 50 balances unless you ask for more, and count says how many there are in total.
         */
        get: operations["listPolicyBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update balance
         * Sets the balance that people have left under a policy, for instance at the start of a year. The value is the new balance itself and not a difference, in the unit of the policy (days or hours), and everybody you list gets the same. The answer has no body.
         */
        patch: operations["updatePolicyBalance"];
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/time-off/balance/user/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * List balances of user
         * Returns how much time off one person has in total, has used and has left, one item for each policy. Some policies count in days and others in hours, so read policyTimeUnit with each amount and never add them up. Amounts can have decimals, and a balance can be below zero. A page holds 50 balances unless you ask for more.
         */
        get: operations["listUserBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * List holidays
         * Returns all holidays of the workspace, or only those of one person. The list always comes as a whole and has no pages. It is also the only way to look up a single holiday. Its days are calendar dates without a time zone. The color of a holiday is not part of the answer.
         */
        get: operations["listHolidays"];
        put?: never;
        /**
         * Create holiday
         * Adds a holiday of one or more days. Name at least one person in users or one group in userGroups, else the holiday is refused. Both are written as filters with ids inside, but come back as plain lists, userIds and userGroupIds. Sending the same holiday twice creates two holidays.
         */
        post: operations["createHoliday"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/holidays/in-period": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * List holidays in period
         * Returns the holidays of one person within a period, for instance to count working days. Start and end must have a time, as in 2026-04-01T00:00:00Z, although holidays themselves are plain dates: a plain date is refused. The list always comes as a whole and has no pages.
         */
        get: operations["listHolidaysInPeriod"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/holidays/{holidayId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The holiday. List holidays shows holidays with their ids. */
                holidayId: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update holiday
         * Replaces a holiday as a whole. Send everything that should stay. The name, the dates, occursAnnually and one of users and userGroups are required; without one of them the holiday is refused. Take the values from List holidays and write its userIds and userGroupIds as the filters users and userGroups. The name may have 50 characters here, fewer than in Create holiday.
         */
        put: operations["updateHoliday"];
        post?: never;
        /**
         * Delete holiday
         * Deletes a holiday for everybody. The answer shows it as it was, in another shape than the lists: with its color, with people and groups by name, and with automaticTimeEntryCreation as an object.
         */
        delete: operations["deleteHoliday"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * List webhooks
         * Returns all webhooks of a workspace that you may see, each with the token that proves its calls. Use it to find out who listens to what, and to delete what nobody needs.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create webhook
         * Makes Clockify call an address each time one kind of event happens, for the whole workspace or for some projects, people or tags of it. The answer holds the token that comes along with every call: keep it, since nothing else proves that a call is Clockify's. A person can have 10 webhooks and a workspace 100, on the Enterprise plan 100 and 300, and on the free plan 3.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The webhook. List webhooks shows them with their ids. */
                webhookId: string;
            };
            cookie?: never;
        };
        /**
         * Get webhook
         * Returns one webhook with its address, its event, what it counts for, and the token that proves its calls.
         */
        get: operations["getWebhook"];
        /**
         * Update webhook
         * Replaces the address, the event and what a webhook counts for. Send everything, also what stays. The token stays the same.
         */
        put: operations["updateWebhook"];
        post?: never;
        /**
         * Delete webhook
         * Ends a webhook: Clockify no longer calls its address. Calls that are on their way may still arrive.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Workspaces (deprecated)
         * @deprecated
         * Use List Workspaces instead. This older action returns the workspaces of the key's owner with their ids and names, and knows no filter by role.
         */
        get: operations["getWorkspaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspaceId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * List All Users in Workspace (deprecated)
         * @deprecated
         * Use List All Users in Workspace instead, where projectid is called project-id. This older action returns the people of a workspace with their ids, names and mail addresses, and has no pages.
         */
        get: operations["getAllUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspaceId}/clients": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * List Clients (deprecated)
         * @deprecated
         * Use List Clients instead, which also finds clients by name and sorts them. This older action returns the clients of a workspace and has no pages.
         */
        get: operations["getClients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspaceId}/clients/projects-filter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * List Projects (deprecated)
         * @deprecated
         * Use List Projects instead, which also filters and sorts. This older action returns the projects of a workspace and has no pages. Count on the id and the name of a project only: everything else, above all the settings of the workspace, may be absent.
         */
        get: operations["getProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspaceId}/timeEntries/user/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * List User Time Entries (deprecated)
         * @deprecated
         * Use List User Time Entries instead, which returns the entries as a bare list. This older action wraps them in an object, below timeEntriesList, and has no pages. Clockify reads the period as wall clock time in the time zone of your account (settings.timeZone in Get current user), so 2026-03-02T00:00:00Z means midnight there, not midnight UTC. The answer is in UTC. A running timer has neither an end nor a duration.
         */
        get: operations["getTimeEntriesForUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    NEW_TIME_ENTRY: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When a time entry is created
         * This operation triggers when somebody adds finished working time. A timer that is started is an event of its own.
         */
        post: operations["whenTimeEntryCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    TIME_ENTRY_UPDATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When a time entry is updated
         * This operation triggers when a time entry or a running timer is changed, for instance its project, its text or its times.
         */
        post: operations["whenTimeEntryUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    TIME_ENTRY_DELETED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When a time entry is deleted
         * This operation triggers when a time entry is deleted. It brings the entry as it was.
         */
        post: operations["whenTimeEntryDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    NEW_TIMER_STARTED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When a timer is started
         * This operation triggers when somebody starts a timer. The entry has no end and no duration yet.
         */
        post: operations["whenTimerStarted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    TIMER_STOPPED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When a timer is stopped
         * This operation triggers when a running timer is stopped and becomes a finished time entry.
         */
        post: operations["whenTimerStopped"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    TIME_ENTRY_SPLIT: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When a time entry is split
         * This operation triggers when one time entry is divided into several.
         */
        post: operations["whenTimeEntrySplit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    TIME_ENTRY_RESTORED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When a time entry is restored
         * This operation triggers when a deleted time entry is brought back.
         */
        post: operations["whenTimeEntryRestored"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    NEW_APPROVAL_REQUEST: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When an approval is requested
         * This operation triggers when somebody submits a week or another period of working time for approval.
         */
        post: operations["whenApprovalRequested"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    APPROVAL_REQUEST_STATUS_UPDATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When an approval request changes
         * This operation triggers when a submitted period is approved, rejected or withdrawn. The state in its status says which.
         */
        post: operations["whenApprovalChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    TIME_OFF_REQUESTED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When time off is requested
         * This operation triggers when somebody asks for time off, for themselves or for somebody else.
         */
        post: operations["whenTimeOffRequested"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    TIME_OFF_REQUEST_APPROVED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When time off is approved
         * This operation triggers when a request for time off is approved, also when the policy approves by itself.
         */
        post: operations["whenTimeOffApproved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    TIME_OFF_REQUEST_REJECTED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When time off is rejected
         * This operation triggers when a request for time off is rejected. The note in its status may say why.
         */
        post: operations["whenTimeOffRejected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    TIME_OFF_REQUEST_WITHDRAWN: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When time off is withdrawn
         * This operation triggers when a request for time off is taken back.
         */
        post: operations["whenTimeOffWithdrawn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    TIME_OFF_REQUEST_UPDATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When a time off request is updated
         * This operation triggers when a request for time off is changed.
         */
        post: operations["whenTimeOffUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    TIME_OFF_REQUEST_STARTED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When time off begins
         * This operation triggers when the first day or hour of approved time off has come.
         */
        post: operations["whenTimeOffStarted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    BALANCE_UPDATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When a balance is updated
         * This operation triggers when somebody sets what a person has left under a time off policy.
         */
        post: operations["whenBalanceUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ASSIGNMENT_CREATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When an assignment is created
         * This operation triggers when somebody is planned on a project. It brings ids only: List scheduled assignments shows the rest.
         */
        post: operations["whenAssignmentCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ASSIGNMENT_PUBLISHED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When an assignment is published
         * This operation triggers when a planned assignment is published, so that the person sees it. It brings ids only.
         */
        post: operations["whenAssignmentPublished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ASSIGNMENT_UPDATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When an assignment is updated
         * This operation triggers when a planned assignment is changed. It brings ids only.
         */
        post: operations["whenAssignmentUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ASSIGNMENT_DELETED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When an assignment is deleted
         * This operation triggers when a planned assignment is deleted. It brings ids only.
         */
        post: operations["whenAssignmentDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    NEW_PROJECT: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When a project is created
         * This operation triggers when a project is created.
         */
        post: operations["whenProjectCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    PROJECT_UPDATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When a project is updated
         * This operation triggers when a project is changed or archived.
         */
        post: operations["whenProjectUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    PROJECT_DELETED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When a project is deleted
         * This operation triggers when a project is deleted. It brings the project as it was.
         */
        post: operations["whenProjectDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    NEW_TASK: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When a task is created
         * This operation triggers when a task is added to a project.
         */
        post: operations["whenTaskCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    TASK_UPDATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When a task is updated
         * This operation triggers when a task is changed or marked as done.
         */
        post: operations["whenTaskUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    TASK_DELETED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When a task is deleted
         * This operation triggers when a task is deleted. It brings the task as it was.
         */
        post: operations["whenTaskDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    NEW_CLIENT: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When a client is created
         * This operation triggers when a client is created.
         */
        post: operations["whenClientCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CLIENT_UPDATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When a client is updated
         * This operation triggers when a client is changed or archived.
         */
        post: operations["whenClientUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CLIENT_DELETED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When a client is deleted
         * This operation triggers when a client is deleted. It brings the client as it was.
         */
        post: operations["whenClientDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    NEW_TAG: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When a tag is created
         * This operation triggers when a tag is created.
         */
        post: operations["whenTagCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    TAG_UPDATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When a tag is updated
         * This operation triggers when a tag is changed or archived.
         */
        post: operations["whenTagUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    TAG_DELETED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When a tag is deleted
         * This operation triggers when a tag is deleted. It brings the tag as it was.
         */
        post: operations["whenTagDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    USER_JOINED_WORKSPACE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When a person joins
         * This operation triggers when somebody accepts an invitation to the workspace.
         */
        post: operations["whenUserJoined"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    USER_DELETED_FROM_WORKSPACE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When a person is removed
         * This operation triggers when somebody is removed from the workspace.
         */
        post: operations["whenUserRemoved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    USER_DEACTIVATED_ON_WORKSPACE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When a person is deactivated
         * This operation triggers when somebody is deactivated in the workspace.
         */
        post: operations["whenUserDeactivated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    USER_ACTIVATED_ON_WORKSPACE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When a person is activated
         * This operation triggers when somebody is activated in the workspace again.
         */
        post: operations["whenUserActivated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    USER_EMAIL_CHANGED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When a mail address changes
         * This operation triggers when somebody signs in with another mail address from now on.
         */
        post: operations["whenUserEmailChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    USER_UPDATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When a person is updated
         * This operation triggers when the profile or the settings of a person are changed.
         */
        post: operations["whenUserUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    USERS_INVITED_TO_WORKSPACE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When people are invited
         * This operation triggers when people are invited to the workspace.
         */
        post: operations["whenUsersInvited"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    LIMITED_USERS_ADDED_TO_WORKSPACE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When limited members are added
         * This operation triggers when people without an account of their own are added, for instance for a kiosk.
         */
        post: operations["whenLimitedUsersAdded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    USER_GROUP_CREATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When a user group is created
         * This operation triggers when a group of people is created.
         */
        post: operations["whenUserGroupCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    USER_GROUP_UPDATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When a user group is updated
         * This operation triggers when a group of people gets another name or other members.
         */
        post: operations["whenUserGroupUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    USER_GROUP_DELETED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When a user group is deleted
         * This operation triggers when a group of people is deleted.
         */
        post: operations["whenUserGroupDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    NEW_INVOICE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When an invoice is created
         * This operation triggers when an invoice is created.
         */
        post: operations["whenInvoiceCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    INVOICE_UPDATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When an invoice is updated
         * This operation triggers when an invoice is changed, sent or paid.
         */
        post: operations["whenInvoiceUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    EXPENSE_CREATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When an expense is created
         * This operation triggers when an expense is added.
         */
        post: operations["whenExpenseCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    EXPENSE_UPDATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When an expense is updated
         * This operation triggers when an expense is changed.
         */
        post: operations["whenExpenseUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    EXPENSE_DELETED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When an expense is deleted
         * This operation triggers when an expense is deleted.
         */
        post: operations["whenExpenseDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    EXPENSE_RESTORED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When an expense is restored
         * This operation triggers when a deleted expense is brought back.
         */
        post: operations["whenExpenseRestored"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    COST_RATE_UPDATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When a cost rate is updated
         * This operation triggers when it is changed what an hour costs the company.
         */
        post: operations["whenCostRateUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    BILLABLE_RATE_UPDATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When a billable rate is updated
         * This operation triggers when it is changed what an hour is charged at.
         */
        post: operations["whenBillableRateUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: Schemas;
    responses: {
        /** Clockify understood the address but refuses the values. Code 501 is a broken business rule, for instance an id that was deleted or belongs to another workspace (never a 404). Code 3000 is a parameter that is not in the right form, 3001 a missing parameter, 3002 an unreadable body. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** The key is unknown at this host (code 4003; a key works in its own region only), the add-on token is invalid (4017), or the call carried no key or two of them (1000). */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** The key is valid, but its owner's role or the workspace's plan does not permit this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** No such address (code 3000). A deleted or foreign id in a valid address is answered with 400 and code 501 instead. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** Too many calls in a short time. Wait for the seconds in Retry-After, or for a while where that header is missing, then go on. A workspace on the free plan may be limited to 30 calls an hour. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** Clockify failed. A change may or may not have been made, so look before you repeat it. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** The new entry. */
        TimeEntryCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TimeEntry"];
            };
        };
        /** The entry breaks a rule of the workspace, for instance it lacks a required project, or names an id of another workspace (code 501), or the body is unreadable (code 3002). */
        TimeEntryRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** You may not do this. Either the period is locked for you (code 1003), or the workspace takes running timers only (code 4030), or you lack the right to it. */
        TimeEntryForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** The entry was deleted or belongs to another workspace (code 501), or the values are invalid. */
        TimeEntryForeign: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** The new request, pending. */
        ApprovalSubmitted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApprovalRequest"];
            };
        };
        /** The period does not match the one of the workspace or was submitted already (code 501), or the body is unreadable, for instance because periodStart is not in the form yyyy-MM-ddThh:mm:ssZ (code 3002). */
        ApprovalPeriodRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** There is no request for this period, or nothing in it is rejected, withdrawn or new (code 501), or the body is unreadable (code 3002). */
        ApprovalNotResubmitted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** Start or end is missing (code 3001), or an id was deleted or belongs to another workspace (code 501). */
        SchedulingPeriodMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** Start or end is missing, the body is unreadable (code 3002), or an id in a filter was deleted or belongs to another workspace (code 501). */
        SchedulingSearchRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** The assignment was deleted or belongs to another workspace, or the values break a rule (code 501), or the body is unreadable (code 3002). */
        AssignmentRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** The period does not fit the policy (code 501). Under a policy in DAYS an end in place of days is refused with "Value for number of days is not allowed", and so are more days than the balance holds. Under a policy in HOURS days are refused, and so are milliseconds. */
        TimeOffPeriodRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** The key is valid, but its owner's role or the workspace's plan does not permit this, or there is no such request: an unknown request can be answered with 403 as well as with 400. */
        TimeOffDenied: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** The policy was deleted or belongs to another workspace (code 501), or the values are invalid. */
        TimeOffPolicyRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** Any 2xx says that the delivery has arrived. Otherwise Clockify may send it again. */
        Taken: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
        WorkspaceId: string;
        /** Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A). */
        SortOrder: "ASCENDING" | "DESCENDING";
        /** Which page of the list to return. The first page is 1. A page past the end is an empty list. */
        Page: number;
        /** How many items a page holds, 1 to 5000. Without it a page holds 50 items, so a longer list is cut there. */
        PageSize: number;
        /** The project to look at. List Projects shows the projects of a workspace with their ids. */
        ProjectId: string;
        /** The time entry. List User Time Entries shows entries with their ids. */
        TimeEntryId: string;
        /** Set to true to receive the project, task, tags and, in lists, the person as objects beside their ids, which saves further calls. Without it the answer holds ids only. */
        Hydrated: boolean;
        /** The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you. */
        UserId: string;
        /** The first moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ. */
        SchedulingStart: string;
        /** The last moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ. */
        SchedulingEnd: string;
        /** The scheduled assignment. List scheduled assignments shows them with their ids. */
        AssignmentId: string;
        /** Which page of the list to return, 1 to 1000. The first page is 1. A page past the end holds nothing. */
        TimeOffPageNumber: number;
        /** How many items a page holds, 1 to 200. Without it a page holds 50, so a longer list is cut there. */
        TimeOffPageSize: number;
        /** The time off policy, such as Vacation or Personal hours. List time off policies shows them with their ids. */
        PolicyId: string;
        /** What the list is sorted by: the name of the USER or POLICY, the amount USED, the BALANCE left, or the TOTAL. */
        BalanceSort: "USER" | "POLICY" | "USED" | "BALANCE" | "TOTAL";
    };
    requestBodies: {
        /** The entry to add. */
        CreateTimeEntryBody: {
            content: {
                "application/json": components["schemas"]["CreateTimeEntryRequest"];
            };
        };
        /** Which period to submit. */
        ApprovalSubmitBody: {
            content: {
                "application/json": components["schemas"]["ApprovalPeriodRequest"];
            };
        };
        /** Which period to resubmit. */
        ApprovalResubmitBody: {
            content: {
                "application/json": components["schemas"]["ApprovalPeriodRequest"];
            };
        };
        /** What happened to what. Its form was never recorded. */
        Other: {
            content: {
                "application/json": components["schemas"]["OtherDelivery"];
            };
        };
    };
    headers: {
        /** How many seconds to wait before the next call of any kind with the same key. May be missing. */
        RetryAfter: number;
        /** True when this page is the last one, false when more pages follow. No header has the total count. */
        LastPage: boolean;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listWorkspaces: {
        parameters: {
            query?: {
                /** Return only workspaces in which you have this role. OWNER owns the workspace, WORKSPACE_ADMIN administers it, TEAM_MANAGER leads people and PROJECT_MANAGER leads projects. */
                roles?: "WORKSPACE_ADMIN" | "OWNER" | "TEAM_MANAGER" | "PROJECT_MANAGER";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Your workspaces. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getCurrentUser: {
        parameters: {
            query?: {
                /** Set to true to learn which workspaces, projects and groups the person belongs to. Otherwise that list stays empty. */
                "include-memberships"?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The owner of the key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** Return only people whose mail address contains this text. */
                email?: string;
                /** Return only people who have access to the project with this id. */
                "project-id"?: string;
                /** Return only people whose membership in the workspace is in this state: PENDING while the invitation is open, ACTIVE, DECLINED, INACTIVE when switched off, or ALL. */
                status?: "PENDING" | "ACTIVE" | "DECLINED" | "INACTIVE" | "ALL";
                /** Return only people whose Clockify account is in this state, for instance LIMITED. Several are separated by commas. Without it the states are ACTIVE, PENDING_EMAIL_VERIFICATION and NOT_REGISTERED. */
                "account-statuses"?: string;
                /** Return only people whose name contains this text. */
                name?: string;
                /** What the list is sorted by. Without it people are sorted by their mail address. */
                "sort-column"?: "ID" | "EMAIL" | "NAME" | "NAME_LOWERCASE" | "ACCESS" | "HOURLYRATE" | "COSTRATE";
                /** Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A). */
                "sort-order"?: components["parameters"]["SortOrder"];
                /** Which page of the list to return. The first page is 1. A page past the end is an empty list. */
                page?: components["parameters"]["Page"];
                /** How many items a page holds, 1 to 5000. Without it a page holds 50 items, so a longer list is cut there. */
                "page-size"?: components["parameters"]["PageSize"];
                /** Which memberships each person comes with: those in the WORKSPACE, in a PROJECT, in a user group (USERGROUP), ALL of them, or NONE. Without it the list of memberships stays empty. */
                memberships?: "ALL" | "NONE" | "WORKSPACE" | "PROJECT" | "USERGROUP";
                /** Set to true to learn as well which roles each person has, and for which projects and people. */
                "include-roles"?: boolean;
            };
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of people. */
            200: {
                headers: {
                    "Last-Page": components["headers"]["LastPage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listUserGroups: {
        parameters: {
            query?: {
                /** Return only groups that have access to the project with this id. */
                "project-id"?: string;
                /** Return only groups whose name contains this text. */
                name?: string;
                /** Whether the list is sorted by the id or the name of the groups. */
                "sort-column"?: "ID" | "NAME";
                /** Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A). */
                "sort-order"?: components["parameters"]["SortOrder"];
                /** Which page of the list to return. The first page is 1. A page past the end is an empty list. */
                page?: components["parameters"]["Page"];
                /** How many items a page holds, 1 to 5000. Without it a page holds 50 items, so a longer list is cut there. */
                "page-size"?: components["parameters"]["PageSize"];
                /** Set to true to learn who manages each group. Without it the managers are left out. */
                includeTeamManagers?: boolean;
            };
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of user groups. */
            200: {
                headers: {
                    "Last-Page": components["headers"]["LastPage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserGroup"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listClients: {
        parameters: {
            query?: {
                /** Return only clients whose name contains this text. */
                name?: string;
                /** The property that the list is sorted by, for instance NAME. */
                "sort-column"?: string;
                /** Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A). */
                "sort-order"?: components["parameters"]["SortOrder"];
                /** Which page of the list to return. The first page is 1. A page past the end is an empty list. */
                page?: components["parameters"]["Page"];
                /** How many items a page holds, 1 to 5000. Without it a page holds 50 items, so a longer list is cut there. */
                "page-size"?: components["parameters"]["PageSize"];
                /** Set to false to leave out archived clients, or to true to return archived clients. Without it both are returned. */
                archived?: boolean;
            };
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of clients. */
            200: {
                headers: {
                    "Last-Page": components["headers"]["LastPage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listProjects: {
        parameters: {
            query?: {
                /** Return only projects whose name contains this text, or equals it with strict-name-search. */
                name?: string;
                /** Set to true to find only projects that are called exactly as name says, so that Web does not find Website. */
                "strict-name-search"?: boolean;
                /** Set to false to leave out archived projects, or to true to return archived projects. Without it both are returned. */
                archived?: boolean;
                /** Set to true to return projects whose time is charged, or to false to return the others. Leave it out for both. */
                billable?: boolean;
                /** Return only projects of the clients with these ids, or of all other clients when contains-client is false. */
                clients?: components["schemas"]["Identifier"][];
                /** Whether clients names the clients to return (true) or those to leave out (false). Means nothing without clients. */
                "contains-client"?: boolean;
                /** Return only projects whose client is ACTIVE, or only those whose client is ARCHIVED, or ALL. */
                "client-status"?: "ACTIVE" | "ARCHIVED" | "ALL";
                /** Return only projects that one of the people with these ids belongs to, or none of them when contains-user is false. */
                users?: components["schemas"]["Identifier"][];
                /** Whether users names people to look for (true) or to leave out (false). Means nothing without users. */
                "contains-user"?: boolean;
                /** Return only projects with members in this state: PENDING while their invitation is open, ACTIVE, DECLINED, INACTIVE when switched off, or ALL. */
                "user-status"?: "PENDING" | "ACTIVE" | "DECLINED" | "INACTIVE" | "ALL";
                /** Set to true to return templates for new projects, or to false to return real projects. Leave it out for both. */
                "is-template"?: boolean;
                /** What the list is sorted by. DURATION is the time tracked so far, BUDGET the estimate and PROGRESS how much of the estimate is used up. */
                "sort-column"?: "ID" | "NAME" | "CLIENT_NAME" | "DURATION" | "BUDGET" | "PROGRESS";
                /** Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A). */
                "sort-order"?: components["parameters"]["SortOrder"];
                /** Set to true to receive more about each project: its custom fields, whether it is a favorite, and things that are not described here, such as its tasks. Such answers are much larger. */
                hydrated?: boolean;
                /** Which page of the list to return. The first page is 1. A page past the end is an empty list. */
                page?: components["parameters"]["Page"];
                /** How many items a page holds, 1 to 5000. Without it a page holds 50 items, so a longer list is cut there. */
                "page-size"?: components["parameters"]["PageSize"];
                /** Return only projects that everybody in the workspace sees (PUBLIC), or only those that their members see (PRIVATE). */
                access?: "PUBLIC" | "PRIVATE";
                /** How many expenses are looked up at most. Only of use when expenses count towards the budget of a project. */
                "expense-limit"?: number;
                /** Look up only expenses dated before this day, in the form yyyy-MM-dd. */
                "expense-date"?: string;
                /** Return only projects that one of the user groups with these ids belongs to, or none of them when contains-group is false. */
                userGroups?: components["schemas"]["Identifier"][];
                /** Whether userGroups names groups to look for (true) or to leave out (false). Means nothing without userGroups. */
                "contains-group"?: boolean;
            };
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of projects. */
            200: {
                headers: {
                    "Last-Page": components["headers"]["LastPage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /** Return only tasks whose name contains this text, or equals it with strict-name-search. */
                name?: string;
                /** Set to true to find only tasks that are called exactly as name says, so that Test does not find Testing. */
                "strict-name-search"?: boolean;
                /** Set to true to return tasks that are still worked on, or to false to return tasks that are done. Leave it out for both. */
                "is-active"?: boolean;
                /** Which page of the list to return. The first page is 1. A page past the end is an empty list. */
                page?: components["parameters"]["Page"];
                /** How many items a page holds, 1 to 5000. Without it a page holds 50 items, so a longer list is cut there. */
                "page-size"?: components["parameters"]["PageSize"];
                /** Whether the list is sorted by the id or the name of the tasks. */
                "sort-column"?: "ID" | "NAME";
                /** Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A). */
                "sort-order"?: components["parameters"]["SortOrder"];
            };
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The project to look at. List Projects shows the projects of a workspace with their ids. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of tasks. */
            200: {
                headers: {
                    "Last-Page": components["headers"]["LastPage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listTags: {
        parameters: {
            query?: {
                /** Return only tags whose text contains this, or equals it with strict-name-search. */
                name?: string;
                /** Set to true to find only tags that are called exactly as name says, so that app does not find application. */
                "strict-name-search"?: boolean;
                /** The id of a tag to leave out. Several ids are separated by commas. */
                "excluded-ids"?: string;
                /** Whether the list is sorted by the id or the text of the tags. */
                "sort-column"?: "ID" | "NAME";
                /** Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A). */
                "sort-order"?: components["parameters"]["SortOrder"];
                /** Which page of the list to return. The first page is 1. A page past the end is an empty list. */
                page?: components["parameters"]["Page"];
                /** How many items a page holds, 1 to 5000. Without it a page holds 50 items, so a longer list is cut there. */
                "page-size"?: components["parameters"]["PageSize"];
                /** Set to false to leave out archived tags, or to true to return archived tags. Without it both are returned. */
                archived?: boolean;
            };
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of tags. */
            200: {
                headers: {
                    "Last-Page": components["headers"]["LastPage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listCustomFields: {
        parameters: {
            query?: {
                /** Return only custom fields whose name contains this text. */
                name?: string;
                /** Return only custom fields in this state: VISIBLE to everybody, INVISIBLE to people who are not administrators, or INACTIVE when switched off. */
                status?: "INACTIVE" | "VISIBLE" | "INVISIBLE";
                /** Return only custom fields of one kind of thing: TIMEENTRY for fields of time entries, USER for fields of people. */
                "entity-type"?: string;
            };
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The custom fields. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomField"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createTimeEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CreateTimeEntryBody"];
        responses: {
            201: components["responses"]["TimeEntryCreated"];
            400: components["responses"]["TimeEntryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["TimeEntryForbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getTimeEntry: {
        parameters: {
            query?: {
                /** Set to true to receive the project, task, tags and, in lists, the person as objects beside their ids, which saves further calls. Without it the answer holds ids only. */
                hydrated?: components["parameters"]["Hydrated"];
            };
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The time entry. List User Time Entries shows entries with their ids. */
                id: components["parameters"]["TimeEntryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The time entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeEntryWithRates"];
                };
            };
            400: components["responses"]["TimeEntryForeign"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateTimeEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The time entry. List User Time Entries shows entries with their ids. */
                id: components["parameters"]["TimeEntryId"];
            };
            cookie?: never;
        };
        /** The entry as it should be afterwards. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTimeEntryRequest"];
            };
        };
        responses: {
            /** The entry after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeEntry"];
                };
            };
            400: components["responses"]["TimeEntryForeign"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteTimeEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The time entry. List User Time Entries shows entries with their ids. */
                id: components["parameters"]["TimeEntryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The entry is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["TimeEntryForeign"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listInProgressTimeEntries: {
        parameters: {
            query?: {
                /** Which page of the list to return. The first page is 1. A page past the end is an empty list. */
                page?: components["parameters"]["Page"];
                /** How many timers a page holds, 1 to 1000. Without it a page holds 10, fewer than in other lists. */
                "page-size"?: number;
            };
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of running timers. */
            200: {
                headers: {
                    "Last-Page": components["headers"]["LastPage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeEntriesWithRates"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateInvoicedStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /** Which entries, and whether they are invoiced. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateInvoicedStatusRequest"];
            };
        };
        responses: {
            /** The mark is set or taken away. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["TimeEntryForeign"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listUserTimeEntries: {
        parameters: {
            query?: {
                /** Return only entries whose description contains this text. */
                description?: string;
                /** Return only entries that start at or after this moment, read as wall clock time in the account's time zone, in the form yyyy-MM-ddThh:mm:ssZ. */
                start?: string;
                /** Return only entries that start before this moment, read as wall clock time in the account's time zone, in the form yyyy-MM-ddThh:mm:ssZ. */
                end?: string;
                /** Return only entries of the project with this id. */
                project?: string;
                /** Return only entries of the task with this id. */
                task?: string;
                /** Return only entries that carry one of the tags with these ids. */
                tags?: components["schemas"]["Identifier"][];
                /** Set to true to leave out entries without a project. */
                "project-required"?: boolean;
                /** Set to true to leave out entries without a task. */
                "task-required"?: boolean;
                /** Set to true to receive the project, task, tags and, in lists, the person as objects beside their ids, which saves further calls. Without it the answer holds ids only. */
                hydrated?: components["parameters"]["Hydrated"];
                /** Which page of the list to return. The first page is 1. A page past the end is an empty list. */
                page?: components["parameters"]["Page"];
                /** How many items a page holds, 1 to 5000. Without it a page holds 50 items, so a longer list is cut there. */
                "page-size"?: components["parameters"]["PageSize"];
                /** Set to true to return the running timer only, and no finished entries. */
                "in-progress"?: boolean;
                /** Return the seven days before this moment instead of a period with start and end, in the form yyyy-MM-ddThh:mm:ssZ. Entries that have neither a project nor a task are then left out. */
                "get-week-before"?: string;
            };
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of time entries, newest first. */
            200: {
                headers: {
                    "Last-Page": components["headers"]["LastPage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeEntriesWithRates"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    bulkUpdateTimeEntries: {
        parameters: {
            query?: {
                /** Set to true to receive the project, task, tags and, in lists, the person as objects beside their ids, which saves further calls. Without it the answer holds ids only. */
                hydrated?: components["parameters"]["Hydrated"];
            };
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** The entries as they should be afterwards. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkUpdateTimeEntryRequest"][];
            };
        };
        responses: {
            /** The entries after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeEntryWithRates"][];
                };
            };
            400: components["responses"]["TimeEntryForeign"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createTimeEntryForUser: {
        parameters: {
            query?: {
                /** The id of an entry to copy from. Values in the body win over copied ones. An unknown id is answered with 404 and an empty body. */
                "from-entry"?: string;
            };
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CreateTimeEntryBody"];
        responses: {
            201: components["responses"]["TimeEntryCreated"];
            400: components["responses"]["TimeEntryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["TimeEntryForbidden"];
            /** No such address (code 3000). Without a body it means that the entry in from-entry does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteManyTimeEntries: {
        parameters: {
            query: {
                /** The ids of the entries to delete. Only these are deleted. */
                "time-entry-ids": components["schemas"]["Identifier"][];
            };
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The entries as they were before they were deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeEntry"][];
                };
            };
            400: components["responses"]["TimeEntryForeign"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    stopRunningTimeEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** When the timer ended. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StopTimeEntryRequest"];
            };
        };
        responses: {
            /** The finished entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeEntry"];
                };
            };
            400: components["responses"]["TimeEntryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["TimeEntryForbidden"];
            /** No timer runs for this person (code 404), or there is nothing at this address (code 3000). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    duplicateTimeEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you. */
                userId: components["parameters"]["UserId"];
                /** The time entry. List User Time Entries shows entries with their ids. */
                id: components["parameters"]["TimeEntryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The copy, with an id of its own. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeEntry"];
                };
            };
            400: components["responses"]["TimeEntryForeign"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listApprovalRequests: {
        parameters: {
            query?: {
                /** Return only requests in this state. PENDING ones wait for a decision, APPROVED ones are accepted, WITHDRAWN_APPROVAL ones were accepted and then reopened. */
                status?: "PENDING" | "APPROVED" | "WITHDRAWN_APPROVAL";
                /** Return only requests for working time (TIMESHEET), expenses (EXPENSE) or both. Without it all types come. */
                types?: ("TIMESHEET" | "EXPENSE" | "TIMESHEET_AND_EXPENSE")[];
                /** What the list is sorted by, the request (ID), the person (USER_ID), the period (START) or the last change (UPDATED_AT). */
                "sort-column"?: "ID" | "USER_ID" | "START" | "UPDATED_AT";
                /** Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A). */
                "sort-order"?: components["parameters"]["SortOrder"];
                /** Which page of the list to return. The first page is 1. A page past the end is an empty list. */
                page?: components["parameters"]["Page"];
                /** How many items a page holds, 1 to 5000. Without it a page holds 50 items, so a longer list is cut there. */
                "page-size"?: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of approval requests with what they contain. */
            200: {
                headers: {
                    "Last-Page": components["headers"]["LastPage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalDetails"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createApprovalRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ApprovalSubmitBody"];
        responses: {
            201: components["responses"]["ApprovalSubmitted"];
            400: components["responses"]["ApprovalPeriodRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateApprovalStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The approval request. List approval requests shows them with their ids, in approvalRequest. */
                approvalRequestId: string;
            };
            cookie?: never;
        };
        /** The new state and a note to the person. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateApprovalStatusRequest"];
            };
        };
        responses: {
            /** The request in its new state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRequest"];
                };
            };
            /** The present state does not permit this step, or the request was deleted or belongs to another workspace (code 501), or the body is unreadable (code 3002). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    resubmitApprovalRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ApprovalResubmitBody"];
        responses: {
            /** The request, pending again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRequest"];
                };
            };
            400: components["responses"]["ApprovalNotResubmitted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createApprovalRequestForUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ApprovalSubmitBody"];
        responses: {
            /** The new request, pending. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRequest"];
                };
            };
            /** The period does not match the one of the workspace or was submitted already, or the person belongs to another workspace (code 501), or the body is unreadable (code 3002). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    resubmitApprovalRequestForUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ApprovalResubmitBody"];
        responses: {
            /** The request, pending again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRequest"];
                };
            };
            400: components["responses"]["ApprovalNotResubmitted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listAssignments: {
        parameters: {
            query: {
                /** A name to filter the assignments by, for instance that of a project. Without it all assignments come. */
                name?: string;
                /** The first moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ. */
                start: components["parameters"]["SchedulingStart"];
                /** The last moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ. */
                end: components["parameters"]["SchedulingEnd"];
                /** What the list is sorted by, the project (PROJECT), the person (USER) or the assignment (ID). */
                "sort-column"?: "PROJECT" | "USER" | "ID";
                /** Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A). */
                "sort-order"?: components["parameters"]["SortOrder"];
                /** Which page of the list to return. The first page is 1. A page past the end is an empty list. */
                page?: components["parameters"]["Page"];
                /** How many items a page holds, 1 to 5000. Without it a page holds 50 items, so a longer list is cut there. */
                "page-size"?: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of assignments. */
            200: {
                headers: {
                    "Last-Page": components["headers"]["LastPage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentWithNames"][];
                };
            };
            400: components["responses"]["SchedulingPeriodMissing"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listProjectTotals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /** Which period, and which projects. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListProjectTotalsRequest"];
            };
        };
        responses: {
            /** One page of projects with what is planned on them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectTotals"][];
                };
            };
            400: components["responses"]["SchedulingSearchRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getProjectTotals: {
        parameters: {
            query: {
                /** The first moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ. */
                start: components["parameters"]["SchedulingStart"];
                /** The last moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ. */
                end: components["parameters"]["SchedulingEnd"];
            };
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The project to look at. List Projects shows the projects of a workspace with their ids. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** What is planned on the project. The body is empty when nothing is scheduled in the period. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectTotals"];
                };
            };
            400: components["responses"]["SchedulingPeriodMissing"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listUserTotals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /** Which period, and which people. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListUserTotalsRequest"];
            };
        };
        responses: {
            /** One page of people with what is planned for them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserTotals"][];
                };
            };
            400: components["responses"]["SchedulingSearchRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getUserTotals: {
        parameters: {
            query: {
                /** Which page to return, from 1. The answer is a single person, so leave it out. */
                page?: number;
                /** How many items a page holds. The answer is a single person, so leave it out. */
                "page-size"?: number;
                /** The first moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ. */
                start: components["parameters"]["SchedulingStart"];
                /** The last moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ. */
                end: components["parameters"]["SchedulingEnd"];
            };
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** What is planned for the person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserTotals"];
                };
            };
            400: components["responses"]["SchedulingPeriodMissing"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createRecurringAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /** The assignment to plan. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRecurringAssignmentRequest"];
            };
        };
        responses: {
            /** The new assignments, one for each week, as drafts. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignments"];
                };
            };
            /** A person, project or task was deleted or belongs to another workspace, or the dates break a rule (code 501), or the body is unreadable (code 3002). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteRecurringAssignment: {
        parameters: {
            query?: {
                /** Which weeks of a series to delete. THIS_ONE is only the named week, THIS_AND_FOLLOWING that week and all later ones, ALL the whole series. Always say it, so that not more goes than you mean. */
                seriesUpdateOption?: "THIS_ONE" | "THIS_AND_FOLLOWING" | "ALL";
            };
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The scheduled assignment. List scheduled assignments shows them with their ids. */
                assignmentId: components["parameters"]["AssignmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The assignments concerned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignments"];
                };
            };
            400: components["responses"]["AssignmentRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateRecurringAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The scheduled assignment. List scheduled assignments shows them with their ids. */
                assignmentId: components["parameters"]["AssignmentId"];
            };
            cookie?: never;
        };
        /** The assignment as it should be afterwards. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRecurringAssignmentRequest"];
            };
        };
        responses: {
            /** The assignments that changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignments"];
                };
            };
            400: components["responses"]["AssignmentRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateRecurringPeriod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The scheduled assignment. List scheduled assignments shows them with their ids. */
                assignmentId: components["parameters"]["AssignmentId"];
            };
            cookie?: never;
        };
        /** Whether and for how many weeks the assignment repeats. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecurringPeriodRequest"];
            };
        };
        responses: {
            /** The assignments of the series after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignments"];
                };
            };
            400: components["responses"]["AssignmentRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    copyAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The scheduled assignment. List scheduled assignments shows them with their ids. */
                assignmentId: components["parameters"]["AssignmentId"];
            };
            cookie?: never;
        };
        /** Who receives the copy, and how many weeks of a series. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyAssignmentRequest"];
            };
        };
        responses: {
            /** The copies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignments"];
                };
            };
            400: components["responses"]["AssignmentRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    publishAssignments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /** Which period, and whose drafts. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishAssignmentsRequest"];
            };
        };
        responses: {
            /** The drafts are published. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["SchedulingSearchRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listTimeOffRequests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /** Which requests to return. Without filters, those of everybody. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchTimeOffRequest"];
            };
        };
        responses: {
            /** One page of requests, and how many match in total. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeOffPage"];
                };
            };
            /** A filter is invalid, for instance WITHDRAWN among the statuses: a request can be withdrawn, but it cannot be searched for by that (code 501). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listTimeOffPolicies: {
        parameters: {
            query?: {
                /** Which page of the list to return, 1 to 1000. The first page is 1. A page past the end holds nothing. */
                page?: components["parameters"]["TimeOffPageNumber"];
                /** How many items a page holds, 1 to 200. Without it a page holds 50, so a longer list is cut there. */
                "page-size"?: components["parameters"]["TimeOffPageSize"];
                /** Return only policies whose name contains this text. */
                name?: string;
                /** Which policies to return: ACTIVE ones in use, ARCHIVED ones no longer offered, or ALL. */
                status?: "ACTIVE" | "ARCHIVED" | "ALL";
                /** What the list is sorted by. Only DEFAULT_SORT, Clockify's own order, is known. */
                "sort-column"?: string;
                /** Whether the list runs upwards (ASCENDING) or downwards (DESCENDING). */
                "sort-order"?: "ASCENDING" | "DESCENDING";
            };
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of policies. */
            200: {
                headers: {
                    "Last-Page": components["headers"]["LastPage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeOffPolicy"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createTimeOffRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The time off policy, such as Vacation or Personal hours. List time off policies shows them with their ids. */
                policyId: components["parameters"]["PolicyId"];
            };
            cookie?: never;
        };
        /** When, and why. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTimeOffRequest"];
            };
        };
        responses: {
            /** The new request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeOffWithBalance"];
                };
            };
            400: components["responses"]["TimeOffPeriodRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteTimeOffRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The time off policy, such as Vacation or Personal hours. List time off policies shows them with their ids. */
                policyId: components["parameters"]["PolicyId"];
                /** The request for time off, made under that same policy. List time off requests shows requests with their ids. */
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The request as it was before it was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeOff"];
                };
            };
            /** The request is no longer pending, or it was deleted before, or it belongs to another workspace (code 501). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["TimeOffDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateTimeOffRequestStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The time off policy, such as Vacation or Personal hours. List time off policies shows them with their ids. */
                policyId: components["parameters"]["PolicyId"];
                /** The request for time off, made under that same policy. List time off requests shows requests with their ids. */
                requestId: string;
            };
            cookie?: never;
        };
        /** The decision. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTimeOffStatusRequest"];
            };
        };
        responses: {
            /** The request after the decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeOff"];
                };
            };
            /** The status is neither APPROVED nor REJECTED, or the request was deleted or belongs to another workspace (code 501), or the body is unreadable (code 3002). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["TimeOffDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createTimeOffRequestForUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The time off policy, such as Vacation or Personal hours. List time off policies shows them with their ids. */
                policyId: components["parameters"]["PolicyId"];
                /** The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** When, and why. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTimeOffRequest"];
            };
        };
        responses: {
            /** The new request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeOffWithBalance"];
                };
            };
            400: components["responses"]["TimeOffPeriodRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listPolicyBalances: {
        parameters: {
            query?: {
                /** Which page of the list to return, 1 to 1000. The first page is 1. A page past the end holds nothing. */
                page?: components["parameters"]["TimeOffPageNumber"];
                /** How many items a page holds, 1 to 200. Without it a page holds 50, so a longer list is cut there. */
                "page-size"?: components["parameters"]["TimeOffPageSize"];
                /** What the list is sorted by: the name of the USER or POLICY, the amount USED, the BALANCE left, or the TOTAL. */
                sort?: components["parameters"]["BalanceSort"];
                /** Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A). */
                "sort-order"?: components["parameters"]["SortOrder"];
            };
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The time off policy, such as Vacation or Personal hours. List time off policies shows them with their ids. */
                policyId: components["parameters"]["PolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of balances, and how many there are in total. */
            200: {
                headers: {
                    "Last-Page": components["headers"]["LastPage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeOffBalancePage"];
                };
            };
            400: components["responses"]["TimeOffPolicyRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updatePolicyBalance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The time off policy, such as Vacation or Personal hours. List time off policies shows them with their ids. */
                policyId: components["parameters"]["PolicyId"];
            };
            cookie?: never;
        };
        /** Whose balance, and what it becomes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePolicyBalanceRequest"];
            };
        };
        responses: {
            /** The balance is set. The answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["TimeOffPolicyRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listUserBalances: {
        parameters: {
            query?: {
                /** Which page of the list to return, 1 to 1000. The first page is 1. A page past the end holds nothing. */
                page?: components["parameters"]["TimeOffPageNumber"];
                /** How many items a page holds, 1 to 200. Without it a page holds 50, so a longer list is cut there. */
                "page-size"?: components["parameters"]["TimeOffPageSize"];
                /** What the list is sorted by: the name of the USER or POLICY, the amount USED, the BALANCE left, or the TOTAL. */
                sort?: components["parameters"]["BalanceSort"];
                /** Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A). */
                "sort-order"?: components["parameters"]["SortOrder"];
            };
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of balances, and how many there are in total. */
            200: {
                headers: {
                    "Last-Page": components["headers"]["LastPage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeOffBalancePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listHolidays: {
        parameters: {
            query?: {
                /** Return only holidays of the person with this id. Without it those of everybody. */
                "assigned-to"?: string;
            };
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All holidays. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Holidays"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createHoliday: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /** The holiday to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateHolidayRequest"];
            };
        };
        responses: {
            /** The new holiday. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Holiday"];
                };
            };
            /** The holiday is for nobody, or a value is missing or invalid (code 501), or the body is unreadable (code 3002). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listHolidaysInPeriod: {
        parameters: {
            query: {
                /** The person whose holidays you want. List All Users in Workspace shows everybody. */
                "assigned-to": string;
                /** Return holidays from this moment on, in the form yyyy-MM-ddThh:mm:ssZ. A plain date is refused. */
                start: string;
                /** Return holidays up to this moment, in the form yyyy-MM-ddThh:mm:ssZ. A plain date is refused. */
                end: string;
            };
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The holidays in the period. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Holidays"];
                };
            };
            /** The person, start or end is missing (code 3001), or start or end is a plain date without a time. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateHoliday: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The holiday. List holidays shows holidays with their ids. */
                holidayId: string;
            };
            cookie?: never;
        };
        /** The holiday as it should be afterwards. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateHolidayRequest"];
            };
        };
        responses: {
            /** The holiday after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Holiday"];
                };
            };
            /** A field is missing, the name has more than 50 characters, the holiday is for nobody, or it was deleted or belongs to another workspace (code 501), or the body is unreadable (code 3002). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteHoliday: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The holiday. List holidays shows holidays with their ids. */
                holidayId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The holiday as it was before it was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedHoliday"];
                };
            };
            /** The holiday was deleted before or belongs to another workspace (code 501). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /** Whether to return webhooks that people made (USER_CREATED), those of the system (SYSTEM) or those of add-ons (ADDON). Without it all are returned. */
                type?: "USER_CREATED" | "SYSTEM" | "ADDON";
            };
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The webhooks, and how many the workspace has. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /** The address, the event, and for what it counts. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookRequest"];
            };
        };
        responses: {
            /** The new webhook with its token. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** Clockify refuses the values, or the person or the workspace has as many webhooks as allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The webhook. List webhooks shows them with their ids. */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The webhook. List webhooks shows them with their ids. */
                webhookId: string;
            };
            cookie?: never;
        };
        /** The webhook as it should be afterwards. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookRequest"];
            };
        };
        responses: {
            /** The changed webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The webhook. List webhooks shows them with their ids. */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The webhook is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getWorkspaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Your workspaces. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeprecatedWorkspace"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getAllUsers: {
        parameters: {
            query?: {
                /** Return only people whose mail address contains this text. */
                email?: string;
                /** Return only people who have access to the project with this id. */
                projectid?: string;
                /** Return only people whose name contains this text. */
                name?: string;
                /** Return only people whose membership in the workspace is in this state: PENDING while the invitation is open, ACTIVE, DECLINED, or INACTIVE when switched off. */
                status?: "PENDING" | "ACTIVE" | "DECLINED" | "INACTIVE";
            };
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The people of the workspace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeprecatedUser"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getClients: {
        parameters: {
            query?: {
                /** Set to false to leave out archived clients, or to true to return archived clients. Without it both are returned. */
                archived?: boolean;
            };
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The clients of the workspace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeprecatedClient"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getProjects: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The projects of the workspace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeprecatedProject"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getTimeEntriesForUser: {
        parameters: {
            query?: {
                /** Return only entries that start at or after this moment, read as wall clock time in the account's time zone, in the form yyyy-MM-ddThh:mm:ssZ. */
                start?: string;
                /** Return only entries that start before this moment, read as wall clock time in the account's time zone, in the form yyyy-MM-ddThh:mm:ssZ. */
                end?: string;
                /** Return only entries of the project with this id. */
                project?: string;
                /** Return only entries of the task with this id. */
                task?: string;
            };
            header?: never;
            path: {
                /** The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours. */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The time entries, wrapped in an object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeprecatedTimeEntries"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    whenTimeEntryCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The new entry. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimeEntryDelivery"];
            };
        };
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenTimeEntryUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The entry after the change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimeEntryDelivery"];
            };
        };
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenTimeEntryDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The entry as it was. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimeEntryDelivery"];
            };
        };
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenTimerStarted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The running timer. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimeEntryDelivery"];
            };
        };
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenTimerStopped: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The entry that the timer became. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimeEntryDelivery"];
            };
        };
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenTimeEntrySplit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of the parts. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimeEntryDelivery"];
            };
        };
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenTimeEntryRestored: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The entry that is back. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimeEntryDelivery"];
            };
        };
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenApprovalRequested: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The new request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalDelivery"];
            };
        };
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenApprovalChanged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The request with its new state. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalDelivery"];
            };
        };
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenTimeOffRequested: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The new request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimeOffDelivery"];
            };
        };
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenTimeOffApproved: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The approved request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimeOffDelivery"];
            };
        };
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenTimeOffRejected: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rejected request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimeOffDelivery"];
            };
        };
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenTimeOffWithdrawn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The request that was taken back. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimeOffDelivery"];
            };
        };
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenTimeOffUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The request after the change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimeOffDelivery"];
            };
        };
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenTimeOffStarted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The request whose time has come. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimeOffDelivery"];
            };
        };
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenBalanceUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The change of the balance. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BalanceDelivery"];
            };
        };
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenAssignmentCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom it plans on what. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentDelivery"];
            };
        };
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenAssignmentPublished: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom it plans on what. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentDelivery"];
            };
        };
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenAssignmentUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom it plans on what. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentDelivery"];
            };
        };
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenAssignmentDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom it planned on what. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentDelivery"];
            };
        };
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenProjectCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The new project. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectDelivery"];
            };
        };
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenProjectUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The project after the change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectDelivery"];
            };
        };
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenProjectDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The project as it was. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectDelivery"];
            };
        };
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenTaskCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The new task. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskDelivery"];
            };
        };
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenTaskUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The task after the change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskDelivery"];
            };
        };
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenTaskDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The task as it was. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskDelivery"];
            };
        };
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenClientCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The new client. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Client"];
            };
        };
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenClientUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The client after the change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Client"];
            };
        };
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenClientDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The client as it was. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Client"];
            };
        };
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenTagCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The new tag. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Tag"];
            };
        };
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenTagUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tag after the change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Tag"];
            };
        };
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenTagDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tag as it was. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Tag"];
            };
        };
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenUserJoined: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The person. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["User"];
            };
        };
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenUserRemoved: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The person. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["User"];
            };
        };
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenUserDeactivated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The person. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["User"];
            };
        };
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenUserActivated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The person. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["User"];
            };
        };
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenUserEmailChanged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The person with the new address. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["User"];
            };
        };
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenUserUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The person after the change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["User"];
            };
        };
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenUsersInvited: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Other"];
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenLimitedUsersAdded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Other"];
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenUserGroupCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Other"];
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenUserGroupUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Other"];
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenUserGroupDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Other"];
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenInvoiceCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Other"];
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenInvoiceUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Other"];
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenExpenseCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Other"];
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenExpenseUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Other"];
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenExpenseDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Other"];
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenExpenseRestored: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Other"];
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenCostRateUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Other"];
        responses: {
            200: components["responses"]["Taken"];
        };
    };
    whenBillableRateUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Other"];
        responses: {
            200: components["responses"]["Taken"];
        };
    };
}
