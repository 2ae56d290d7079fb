// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * List Projects
         * Returns the projects of a workspace that you may see, with their client, rates, estimates and members. Time entries and assignments name their project by id, and this list tells which id is which. Archived projects are listed too unless archived is false. A page holds 50 projects unless you ask for more.
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The project to look at. List Projects shows the projects of a workspace with their ids.
                 * @example 64f1c0a0e4b0040000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * List tags
         * Returns the tags of a workspace. People put tags such as remote on their time entries to find and count them later. Entries name their tags by id, and this list tells which id is which. A page holds 50 tags unless you ask for more.
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The time entry. List User Time Entries shows entries with their ids.
                 * @example 64f1c0a0e4b0070000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you.
                 * @example 64f1c0a0e4b0020000000002
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you.
                 * @example 64f1c0a0e4b0020000000002
                 */
                userId: components["parameters"]["UserId"];
                /**
                 * The time entry. List User Time Entries shows entries with their ids.
                 * @example 64f1c0a0e4b0070000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The approval request. List approval requests shows them with their ids, in approvalRequest.
                 * @example 64f1c0a0e4b0080000000001
                 */
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
         * Decides on an approval request or takes it back. Whoever may approve sets a pending request to APPROVED or REJECTED, or reopens an approved one with WITHDRAWN_APPROVAL. The person who submitted takes it back with WITHDRAWN_SUBMISSION. A step that the present state does not permit, for instance from withdrawn to approved, is refused (400, code 501).
         */
        patch: operations["updateApprovalStatus"];
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/approval-requests/resubmit-entries-for-approval": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you.
                 * @example 64f1c0a0e4b0020000000002
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you.
                 * @example 64f1c0a0e4b0020000000002
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List scheduled totals per project
         * Returns for each project that has assignments in a period how many hours are planned on it, on which days, and its milestones. Page and pageSize stand in the body, and nothing says which page is the last: go on until a page holds fewer projects than you asked for. It only reads and can be repeated.
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The project to look at. List Projects shows the projects of a workspace with their ids.
                 * @example 64f1c0a0e4b0040000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List capacity totals per user
         * Returns for each person how long a working day is and how many hours are planned on each day of a period, to see who is free and who has too much to do. The capacity is in seconds, the planned time in hours. Page and pageSize stand in the body, and nothing says which page is the last: go on until a page holds fewer people than you asked for. It only reads and can be repeated.
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you.
                 * @example 64f1c0a0e4b0020000000002
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The scheduled assignment. List scheduled assignments shows them with their ids.
                 * @example 64f1c0a0e4b0120000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The scheduled assignment. List scheduled assignments shows them with their ids.
                 * @example 64f1c0a0e4b0120000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The scheduled assignment. List scheduled assignments shows them with their ids.
                 * @example 64f1c0a0e4b0120000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List time off requests
         * Returns the requests for time off in the workspace, optionally of certain people, groups or states. The filters travel in the body, which may be empty ({}), and nothing is changed. This is also the only way to look up a single request. The state of a request stands in status.statusType. A page holds 50 requests unless you ask for more, and count tells how many match in total.
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The time off policy, such as Vacation or Personal hours. List time off policies shows them with their ids.
                 * @example 64f1c0a0e4b0100000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The time off policy, such as Vacation or Personal hours. List time off policies shows them with their ids.
                 * @example 64f1c0a0e4b0100000000001
                 */
                policyId: components["parameters"]["PolicyId"];
                /**
                 * The request for time off, made under that same policy. List time off requests shows requests with their ids.
                 * @example 64f1c0a0e4b0110000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The time off policy, such as Vacation or Personal hours. List time off policies shows them with their ids.
                 * @example 64f1c0a0e4b0100000000001
                 */
                policyId: components["parameters"]["PolicyId"];
                /**
                 * The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you.
                 * @example 64f1c0a0e4b0020000000002
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The time off policy, such as Vacation or Personal hours. List time off policies shows them with their ids.
                 * @example 64f1c0a0e4b0100000000001
                 */
                policyId: components["parameters"]["PolicyId"];
            };
            cookie?: never;
        };
        /**
         * List balances of policy
         * Returns how much time off each person under one policy has in total, has used and has left, in days or hours as policyTimeUnit says. Amounts can have decimals, and a balance can be below zero. A page holds 50 balances unless you ask for more, and count tells how many there are in total.
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you.
                 * @example 64f1c0a0e4b0020000000002
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The holiday. List holidays shows holidays with their ids.
                 * @example 64f1c0a0e4b0090000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The webhook. List webhooks shows them with their ids.
                 * @example 64f1c0a0e4b0180000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you.
                 * @example 64f1c0a0e4b0020000000002
                 */
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
         * This operation triggers when a submitted period is approved, rejected or withdrawn. The state in its status tells which.
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
    schemas: {
        /** The web address of its own that the workspace may have. Such a workspace needs a key that was made there. */
        WorkspaceSubdomain: {
            /** Whether the workspace has a web address of its own. */
            enabled?: boolean;
            /** The first part of that address, so brightlane stands for brightlane.clockify.me. */
            name?: string | null;
        } | null;
        /** A currency of the workspace. */
        WorkspaceCurrency: {
            /** The id of the currency in this workspace. */
            id?: string;
            /** Currency code of three letters, for instance EUR. */
            code?: string | null;
            /** Whether amounts without a currency of their own are in this one. */
            isDefault?: boolean;
        };
        /** An hourly rate. Null where no rate is set. */
        Rate: {
            /**
             * Amount in the smallest unit of the currency, so 4500 is 45.00.
             *
             * Format: int32
             */
            amount?: number | null;
            /** Currency code of three letters, for instance EUR. */
            currency?: string | null;
        } | null;
        /** What the person belongs to: a WORKSPACE, a PROJECT or a user group (USERGROUP). */
        MembershipType: "WORKSPACE" | "PROJECT" | "USERGROUP" | (string & {}) | null;
        /** The state of the membership: PENDING while the invitation is open, ACTIVE, DECLINED, or INACTIVE when switched off. */
        MembershipStatus: "PENDING" | "ACTIVE" | "DECLINED" | "INACTIVE" | "ALL" | (string & {}) | null;
        /** That a person belongs to a workspace, project or user group, with the rates that count for them there. */
        Membership: {
            /** The person who belongs to it. */
            userId?: string | null;
            /** The workspace, project or user group that the person belongs to. */
            targetId?: string | null;
            /** What the person belongs to: a WORKSPACE, a PROJECT or a user group (USERGROUP). */
            membershipType?: components["schemas"]["MembershipType"];
            /** The state of the membership: PENDING while the invitation is open, ACTIVE, DECLINED, or INACTIVE when switched off. */
            membershipStatus?: components["schemas"]["MembershipStatus"];
            /** What an hour of this person is charged at there, or null. */
            hourlyRate?: components["schemas"]["Rate"];
            /** What an hour of this person costs the company there, or null. */
            costRate?: components["schemas"]["Rate"];
        };
        /** A page of Clockify: PROJECT, TEAM or REPORTS. */
        AdminOnlyPage: "PROJECT" | "TEAM" | "REPORTS" | (string & {}) | null;
        /** A day of the week in capitals, for instance MONDAY. */
        Weekday: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}) | null;
        /** The unit of the age at which entries are locked: DAYS, WEEKS or MONTHS. */
        AutomaticLockPeriod: "DAYS" | "WEEKS" | "MONTHS" | (string & {}) | null;
        /** What locks entries: the end of a week (WEEKLY) or month (MONTHLY), or their age (OLDER_THAN). */
        AutomaticLockType: "WEEKLY" | "MONTHLY" | "OLDER_THAN" | (string & {}) | null;
        /** When entries become unchangeable by themselves, or null when they do not. */
        AutomaticLock: {
            /** The day of the week on which the lock moves on, for a weekly lock. */
            changeDay?: components["schemas"]["Weekday"];
            /**
             * The day of the month on which the lock moves on, for a monthly lock.
             *
             * Format: int32
             */
            dayOfMonth?: number | null;
            /** The day with which the locked week begins, for a weekly lock. */
            firstDay?: components["schemas"]["Weekday"];
            /** The unit of the age at which entries are locked: DAYS, WEEKS or MONTHS. */
            olderThanPeriod?: components["schemas"]["AutomaticLockPeriod"];
            /**
             * How many days, weeks or months old an entry is when it is locked.
             *
             * Format: int32
             */
            olderThanValue?: number | null;
            /** What locks entries: the end of a week (WEEKLY) or month (MONTHLY), or their age (OLDER_THAN). */
            type?: components["schemas"]["AutomaticLockType"];
        } | null;
        /** Where the currency stands beside an amount, so VALUE_SPACE_CURRENCY is 90.00 EUR. */
        CurrencyFormat: "CURRENCY_SPACE_VALUE" | "VALUE_SPACE_CURRENCY" | "CURRENCY_VALUE" | "VALUE_CURRENCY" | (string & {}) | null;
        /** How durations are shown: FULL is 01:30:00, COMPACT is 1h 30m and DECIMAL is 1.50. */
        DurationFormat: "FULL" | "COMPACT" | "DECIMAL" | (string & {}) | null;
        /** Who may add things of one kind: ADMINS, ADMINS_AND_PROJECT_MANAGERS or EVERYONE. */
        EntityCreationPermission: "ADMINS" | "ADMINS_AND_PROJECT_MANAGERS" | "EVERYONE" | (string & {}) | null;
        /** Who may add projects, clients, tags and tasks. */
        EntityCreationPermissions: {
            /** Who may add projects and clients: ADMINS, ADMINS_AND_PROJECT_MANAGERS or EVERYONE. */
            whoCanCreateProjectsAndClients?: components["schemas"]["EntityCreationPermission"];
            /** Who may add tags: ADMINS, ADMINS_AND_PROJECT_MANAGERS or EVERYONE. */
            whoCanCreateTags?: components["schemas"]["EntityCreationPermission"];
            /** Who may add tasks: ADMINS, ADMINS_AND_PROJECT_MANAGERS or EVERYONE. */
            whoCanCreateTasks?: components["schemas"]["EntityCreationPermission"];
        } | null;
        /** Which signs divide thousands and decimals, so COMMA_PERIOD is 1,234.50 and PERIOD_COMMA is 1.234,50. */
        NumberFormat: "COMMA_PERIOD" | "PERIOD_COMMA" | "QUOTATION_MARK_PERIOD" | "SPACE_COMMA" | (string & {}) | null;
        /** How reports round durations. */
        WorkspaceRounding: {
            /** The direction, for instance Round to nearest, Round up to or Round down to. */
            round?: string | null;
            /** The step in minutes, as text, for instance 15. */
            minutes?: string | null;
        } | null;
        /** DEFAULT when people also enter time by hand, STOPWATCH_ONLY when they can only run a timer. */
        TimeTrackingMode: "DEFAULT" | "STOPWATCH_ONLY" | (string & {}) | null;
        /** The rules of the workspace: what entries need, who may do and see what, and how values are shown. */
        WorkspaceSettings: {
            /** Whether the workspace tells billable time from time that is not charged. */
            activeBillableHours?: boolean;
            /** Pages of Clockify that only administrators open. */
            adminOnlyPages?: components["schemas"]["AdminOnlyPage"][] | null;
            /** When entries become unchangeable by themselves, or null when they do not. */
            automaticLock?: components["schemas"]["AutomaticLock"];
            /** Whether people have the timesheet page. */
            canSeeTimeSheet?: boolean;
            /** Whether people have the time tracker page. */
            canSeeTracker?: boolean;
            /** Where the currency stands beside an amount, so VALUE_SPACE_CURRENCY is 90.00 EUR. */
            currencyFormat?: components["schemas"]["CurrencyFormat"];
            /** Whether a new project is billable. */
            defaultBillableProjects?: boolean;
            /** How durations are shown: FULL is 01:30:00, COMPACT is 1h 30m and DECIMAL is 1.50. */
            durationFormat?: components["schemas"]["DurationFormat"];
            /** Who may add projects, clients, tags and tasks. */
            entityCreationPermissions?: components["schemas"]["EntityCreationPermissions"];
            /** Whether an entry without a description is refused. */
            forceDescription?: boolean;
            /** Whether an entry without a project is refused. */
            forceProjects?: boolean;
            /** Whether an entry without a tag is refused. */
            forceTags?: boolean;
            /** Whether an entry without a task is refused. */
            forceTasks?: boolean;
            /** Whether everybody sees a new project. */
            isProjectPublicByDefault?: boolean;
            /** People can no longer change entries before this moment, in UTC. Null without a lock. */
            lockTimeEntries?: string | null;
            /** The time zone in which the lock is meant, for instance Europe/Berlin, or null. */
            lockTimeZone?: string | null;
            /** Whether everybody must sign in with a second factor. */
            multiFactorEnabled?: boolean;
            /** Which signs divide thousands and decimals, so COMMA_PERIOD is 1,234.50 and PERIOD_COMMA is 1.234,50. */
            numberFormat?: components["schemas"]["NumberFormat"];
            /** Whether only administrators decide which time is charged. */
            onlyAdminsCanChangeBillableStatus?: boolean;
            /** Whether only administrators add projects. */
            onlyAdminsCreateProject?: boolean;
            /** Whether only administrators add tags. */
            onlyAdminsCreateTag?: boolean;
            /** Whether only administrators add tasks. */
            onlyAdminsCreateTask?: boolean;
            /** Whether only administrators see the time of other people. */
            onlyAdminsSeeAllTimeEntries?: boolean;
            /** Whether only administrators see what an hour is charged at. Others then read null. */
            onlyAdminsSeeBillableRates?: boolean;
            /** Whether only administrators see the dashboard of the team. */
            onlyAdminsSeeDashboard?: boolean;
            /** Whether only administrators see other people's entries on public projects. */
            onlyAdminsSeePublicProjectsEntries?: boolean;
            /** Whether people can mark projects as favorites. */
            projectFavorites?: boolean;
            /** What the workspace calls the groups of its projects, most often client. */
            projectGroupingLabel?: string | null;
            /** What the workspace calls a project, for instance project or job. */
            projectLabel?: string | null;
            /** Whether the choice of a project also finds tasks by their name. */
            projectPickerSpecialFilter?: boolean;
            /** How reports round durations. */
            round?: components["schemas"]["WorkspaceRounding"];
            /** What the workspace calls a task, for instance task or activity. */
            taskLabel?: string | null;
            /** Whether reports round durations. */
            timeRoundingInReports?: boolean;
            /** DEFAULT when people also enter time by hand, STOPWATCH_ONLY when they can only run a timer. */
            timeTrackingMode?: components["schemas"]["TimeTrackingMode"];
            /** Whether durations are shown with their seconds. */
            trackTimeDownToSecond?: boolean;
            /** The days on which people work, for instance MONDAY to FRIDAY. */
            workingDays?: components["schemas"]["Weekday"][] | null;
        } | null;
        /** A place in which a company or team tracks its time, with people, projects and rules of its own. */
        Workspace: {
            /** The id of the workspace, which nearly all other actions ask for. */
            id: string;
            /** The name of the workspace, most often that of the company. */
            name: string;
            /** The organization at CAKE.com, the maker of Clockify, that the workspace belongs to. */
            cakeOrganizationId?: string | null;
            /** Address of the logo of the workspace, empty without one. */
            imageUrl?: string | null;
            /** The web address of its own that the workspace may have. Such a workspace needs a key that was made there. */
            subdomain?: components["schemas"]["WorkspaceSubdomain"];
            /** The plan that is paid for, for instance BUNDLE_YEAR_2024. New plans bring new values. */
            featureSubscriptionType?: string | null;
            /** What the plan permits, about 80 names such as APPROVAL, SCHEDULING, TIME_OFF or KIOSK. */
            features?: string[] | null;
            /** The currencies of the workspace, one of which is the default. */
            currencies?: components["schemas"]["WorkspaceCurrency"][] | null;
            /** What an hour of work is charged at unless a project or person has a rate of its own. */
            hourlyRate?: components["schemas"]["Rate"];
            /** What an hour of work costs the company unless a person has a rate of their own, or null. */
            costRate?: components["schemas"]["Rate"];
            /** Who belongs to the workspace. */
            memberships?: components["schemas"]["Membership"][] | null;
            /** The rules of the workspace: what entries need, who may do and see what, and how values are shown. */
            workspaceSettings?: components["schemas"]["WorkspaceSettings"];
        };
        /** What went wrong, in Clockify's words. */
        Error: {
            /** What went wrong. May repeat values that were sent. */
            message: string;
            /** Clockify's own error number. It differs from the HTTP status, for instance 501 under status 400. */
            code: number;
        };
        /** The state of the account: ACTIVE, PENDING_EMAIL_VERIFICATION, NOT_REGISTERED before the first sign-in, LIMITED for people who sign in with a PIN only, or deleted. */
        AccountStatus: "ACTIVE" | "PENDING_EMAIL_VERIFICATION" | "DELETED" | "NOT_REGISTERED" | "LIMITED" | "LIMITED_DELETED" | (string & {}) | null;
        /** What values the field takes: TXT a text, NUMBER, DROPDOWN_SINGLE one of a list, DROPDOWN_MULTIPLE several of a list, CHECKBOX true or false, LINK a web address. */
        CustomFieldType: "TXT" | "NUMBER" | "DROPDOWN_SINGLE" | "DROPDOWN_MULTIPLE" | "CHECKBOX" | "LINK" | (string & {}) | null;
        /** The value of one custom field of a person. */
        UserCustomFieldValue: {
            /** The custom field. */
            customFieldId?: string;
            /** The name of the custom field. */
            customFieldName?: string | null;
            /** What values the field takes: TXT a text, NUMBER, DROPDOWN_SINGLE one of a list, DROPDOWN_MULTIPLE several of a list, CHECKBOX true or false, LINK a web address. */
            customFieldType?: components["schemas"]["CustomFieldType"];
            /** The person that the value belongs to. */
            userId?: string | null;
            /** The value: a text, a number, true or false, a list of texts, or null. */
            value?: unknown;
        };
        /** Whose time the dashboard shows: that of the person (ME) or that of everybody (TEAM). */
        DashboardSelection: "ME" | "TEAM" | (string & {}) | null;
        /** What the dashboard divides time by: PROJECT, or whether it is charged (BILLABILITY). */
        DashboardViewType: "PROJECT" | "BILLABILITY" | (string & {}) | null;
        /** What the summary report of this person is divided by. */
        SummaryReportSettings: {
            /** What the report is divided by first, for instance Project. */
            group?: string | null;
            /** What each group is divided by, for instance Time Entry. */
            subgroup?: string | null;
        } | null;
        /** The colors of Clockify for this person: DARK, or DEFAULT for light. */
        UserTheme: "DARK" | "DEFAULT" | (string & {}) | null;
        /** How the person reads times: HOUR12 is 2:30 PM and HOUR24 is 14:30. Data is not affected. */
        TimeFormat: "HOUR12" | "HOUR24" | (string & {}) | null;
        /** How the person likes Clockify: language, time zone, formats and mails. Null until they have signed in for the first time. */
        UserSettings: {
            /** Whether the person gets mail when a project passes its estimate. */
            alerts?: boolean;
            /** Whether the person gets mail about approvals. */
            approval?: boolean;
            /** Whether lists of projects start folded up. */
            collapseAllProjectLists?: boolean;
            /** Whether the dashboard shows the person's own projects first. */
            dashboardPinToTop?: boolean;
            /** Whose time the dashboard shows: that of the person (ME) or that of everybody (TEAM). */
            dashboardSelection?: components["schemas"]["DashboardSelection"];
            /** What the dashboard divides time by: PROJECT, or whether it is charged (BILLABILITY). */
            dashboardViewType?: components["schemas"]["DashboardViewType"];
            /** How the person reads dates, for instance DD/MM/YYYY. Data is not affected. */
            dateFormat?: string | null;
            /** Whether entries that look alike are shown one by one instead of grouped. */
            groupSimilarEntriesDisabled?: boolean;
            /** Whether the person gets mail about invoices that are due. */
            invoiceReminders?: boolean;
            /** Whether lists of entries are shown close together. */
            isCompactViewOn?: boolean;
            /** The language of Clockify for this person, for instance EN. */
            lang?: string | null;
            /** Whether the person gets mail when a timer has run for very long. */
            longRunning?: boolean;
            /** Whether the person signs in with a second factor. */
            multiFactorEnabled?: boolean;
            /** When the day of the person begins, as hh:mm, for instance 09:00. */
            myStartOfDay?: string | null;
            /** Whether the person gets mail that introduces Clockify. */
            onboarding?: boolean;
            /**
             * From how many tasks on a project is shown folded up.
             *
             * Format: int32
             */
            projectListCollapse?: number | null;
            /** Whether the choice of a project also finds tasks by their name. */
            projectPickerTaskFilter?: boolean;
            /** Whether the person gets mail about time off. */
            pto?: boolean;
            /** Whether the person gets mail when they tracked too little or too much time. */
            reminders?: boolean;
            /** Whether the person gets reports by mail. */
            scheduledReports?: boolean;
            /** Whether the person gets mail about assignments. */
            scheduling?: boolean;
            /** Whether the person gets the newsletter. */
            sendNewsletter?: boolean;
            /** Whether calendars leave out days on which nobody works. */
            showOnlyWorkingDays?: boolean;
            /** What the summary report of this person is divided by. */
            summaryReportSettings?: components["schemas"]["SummaryReportSettings"];
            /** The colors of Clockify for this person: DARK, or DEFAULT for light. */
            theme?: components["schemas"]["UserTheme"];
            /** How the person reads times: HOUR12 is 2:30 PM and HOUR24 is 14:30. Data is not affected. */
            timeFormat?: components["schemas"]["TimeFormat"];
            /** Whether the person enters time by hand instead of with a timer. */
            timeTrackingManual?: boolean;
            /** The time zone of the person, for instance Europe/London. List User Time Entries reads its period in the time zone of the account. */
            timeZone?: string | null;
            /** The day with which the week of the person begins, for instance MONDAY. */
            weekStart?: components["schemas"]["Weekday"];
            /** Whether the person gets mail about each week's time. */
            weeklyUpdates?: boolean;
        } | null;
        /** Something for which a role counts, with no more than id and name. */
        UserRoleEntity: {
            /** The id of the workspace, project or user group. */
            id?: string;
            /** What it is called. */
            name?: string | null;
        };
        /** A role of a person, and for what it counts. Somebody without any role looks after their own time only. */
        UserRole: {
            /** OWNER, WORKSPACE_ADMIN, PROJECT_MANAGER or TEAM_MANAGER. */
            role?: string | null;
            /** For what the role counts: the workspace, projects, or user groups. */
            entities?: components["schemas"]["UserRoleEntity"][] | null;
        };
        /** A person in Clockify. Somebody who was invited and has not signed in yet has no name and no settings. */
        User: {
            /** The id of the person, which actions for one person ask for. */
            id: string;
            /** The full name of the person, or null until they have signed in for the first time. */
            name?: string | null;
            /** The mail address with which the person signs in. */
            email?: string | null;
            /** The workspace that the person has open at the moment. */
            activeWorkspace?: string | null;
            /** The workspace that opens when the person signs in. */
            defaultWorkspace?: string | null;
            /** Address of the person's picture. */
            profilePicture?: string | null;
            /** The state of the account: ACTIVE, PENDING_EMAIL_VERIFICATION, NOT_REGISTERED before the first sign-in, LIMITED for people who sign in with a PIN only, or deleted. */
            status?: components["schemas"]["AccountStatus"];
            /** What the person belongs to. Empty unless memberships were asked for. */
            memberships?: components["schemas"]["Membership"][] | null;
            /** Values that the workspace keeps about the person in custom fields. */
            customFields?: components["schemas"]["UserCustomFieldValue"][] | null;
            /** How the person likes Clockify: language, time zone, formats and mails. Null until they have signed in for the first time. */
            settings?: components["schemas"]["UserSettings"];
            /** What the person may do in the workspace. Present only when roles were asked for. */
            roles?: components["schemas"]["UserRole"][] | null;
        };
        /** A person who manages a group, with no more than id and name. */
        TeamManager: {
            /** The id of the person. */
            id?: string;
            /** The name of the person. */
            name?: string | null;
        };
        /** A group of people in a workspace. */
        UserGroup: {
            /** The id of the group. */
            id: string;
            /** The name of the group, for instance Developers. */
            name: string;
            /** The workspace that the group belongs to. */
            workspaceId?: string | null;
            /** The people in the group. */
            userIds?: string[] | null;
            /** Who manages the group. Present only when it was asked for, and otherwise empty or null. */
            teamManagers?: components["schemas"]["TeamManager"][] | null;
        };
        /** A customer for whom projects are done. */
        Client: {
            /** The id of the client. */
            id: string;
            /** The name of the client. */
            name: string;
            /** The workspace that the client belongs to. */
            workspaceId?: string | null;
            /** Whether the client is archived and no longer offered. */
            archived?: boolean;
            /** The mail address for invoices, or null. */
            email?: string | null;
            /** Mail addresses that receive a copy of each invoice, or null. */
            ccEmails?: string[] | null;
            /** The postal address of the client, or null. */
            address?: string | null;
            /** What people noted about the client, or null. */
            note?: string | null;
            /** The currency in which the client pays, otherwise the default of the workspace. */
            currencyId?: string | null;
            /** The code of that currency, for instance EUR. */
            currencyCode?: string | null;
        };
        /** An identifier of 24 hexadecimal digits, as Clockify gives them out. */
        Identifier: string;
        /** Where the estimate comes from: MANUAL when it was set for the project, AUTO when it is the sum of its tasks. */
        EstimateType: "AUTO" | "MANUAL" | (string & {}) | null;
        /** How long the project is expected to take, in its older form, or null. The newer form is timeEstimate. */
        ProjectEstimate: {
            /** The expected time as an ISO 8601 duration such as PT120H. */
            estimate?: string | null;
            /** Where the estimate comes from: MANUAL when it was set for the project, AUTO when it is the sum of its tasks. */
            type?: components["schemas"]["EstimateType"];
        } | null;
        /** When the estimate begins anew: WEEKLY, MONTHLY, YEARLY, or null for never. */
        EstimateResetOption: "WEEKLY" | "MONTHLY" | "YEARLY" | (string & {}) | null;
        /** How long the project is expected to take, or null. */
        TimeEstimate: {
            /** Whether the project is held against this estimate. */
            active?: boolean;
            /** The expected time as an ISO 8601 duration such as PT120H. */
            estimate?: string | null;
            /** Whether time that is not charged counts as well. */
            includeNonBillable?: boolean;
            /** When the estimate begins anew: WEEKLY, MONTHLY, YEARLY, or null for never. */
            resetOption?: components["schemas"]["EstimateResetOption"];
            /** Where the estimate comes from: MANUAL when it was set for the project, AUTO when it is the sum of its tasks. */
            type?: components["schemas"]["EstimateType"];
        } | null;
        /** How much money the project is expected to take, or null. */
        BudgetEstimate: {
            /** Whether the project is held against this budget. */
            active?: boolean;
            /**
             * The budget in the smallest unit of the currency, so 1200000 is 12,000.00.
             *
             * Format: int64
             */
            estimate?: number | null;
            /** Whether expenses count as well. */
            includeExpenses?: boolean;
            /** When the estimate begins anew: WEEKLY, MONTHLY, YEARLY, or null for never. */
            resetOption?: components["schemas"]["EstimateResetOption"];
            /** Where the estimate comes from: MANUAL when it was set for the project, AUTO when it is the sum of its tasks. */
            type?: components["schemas"]["EstimateType"];
        } | null;
        /** A custom field of time entries, with the default that counts on the project. */
        ProjectCustomField: {
            /** The custom field. */
            customFieldId?: string;
            /** The name of the custom field. */
            name?: string | null;
            /** What values the field takes: TXT a text, NUMBER, DROPDOWN_SINGLE one of a list, DROPDOWN_MULTIPLE several of a list, CHECKBOX true or false, LINK a web address. */
            type?: components["schemas"]["CustomFieldType"];
            /** Whether the field is shown on the project: VISIBLE, INVISIBLE or INACTIVE. */
            status?: string | null;
            /** The default: a text, a number, true or false, a list of texts, or null. */
            value?: unknown;
        };
        /** Something that people work on and track time for. */
        Project: {
            /** The id of the project. */
            id: string;
            /** The name of the project. */
            name: string;
            /** The workspace that the project belongs to. */
            workspaceId?: string | null;
            /** The client that the project is for. An empty text without one. */
            clientId?: string | null;
            /** The name of that client. An empty text without one. */
            clientName?: string | null;
            /** The color of the project as #RRGGBB. */
            color?: string | null;
            /** What people noted about the project, often an empty text. */
            note?: string | null;
            /** Whether the project is archived and no longer offered. */
            archived?: boolean;
            /** Whether time on the project is charged by default. */
            billable?: boolean;
            /** Whether everybody in the workspace sees the project, not only its members. */
            public?: boolean;
            /** Whether the project is a template from which others are made. */
            template?: boolean;
            /** The time tracked on the project so far, as an ISO 8601 duration such as PT40H30M, or null. */
            duration?: string | null;
            /** What an hour on the project is charged at, or null when it has no rate of its own. */
            hourlyRate?: components["schemas"]["Rate"];
            /** What an hour on the project costs the company, or null. */
            costRate?: components["schemas"]["Rate"];
            /** How long the project is expected to take, in its older form, or null. The newer form is timeEstimate. */
            estimate?: components["schemas"]["ProjectEstimate"];
            /** How long the project is expected to take, or null. */
            timeEstimate?: components["schemas"]["TimeEstimate"];
            /** How much money the project is expected to take, or null. */
            budgetEstimate?: components["schemas"]["BudgetEstimate"];
            /** When the estimate begins anew, or null when it never does. */
            estimateReset?: Record<string, never> | null;
            /** Who belongs to the project, with rates of their own. */
            memberships?: components["schemas"]["Membership"][] | null;
            /** Whether you marked the project as a favorite. Present with hydrated only. */
            favorite?: boolean;
            /** The custom fields of time entries as this project has them. Present with hydrated only. */
            customFields?: components["schemas"]["ProjectCustomField"][] | null;
        };
        /** ACTIVE while work on the task goes on and DONE afterwards. */
        TaskStatus: "ACTIVE" | "DONE" | "ALL" | (string & {}) | null;
        /** A part of a project. */
        Task: {
            /** The id of the task. */
            id: string;
            /** The name of the task. */
            name: string;
            /** The project that the task belongs to. */
            projectId?: string | null;
            /** ACTIVE while work on the task goes on and DONE afterwards. */
            status?: components["schemas"]["TaskStatus"];
            /** Whether time on the task is charged by default. */
            billable?: boolean;
            /** The people who work on the task. Empty when everybody on the project does. */
            assigneeIds?: string[] | null;
            /** One of these people, from the time when a task had one only. Prefer assigneeIds. */
            assigneeId?: string | null;
            /** The user groups that work on the task. */
            userGroupIds?: string[] | null;
            /** How long the task is expected to take, as an ISO 8601 duration such as PT40H, or null. */
            estimate?: string | null;
            /**
             * How much money the task is expected to take, in the smallest unit of the currency, or null.
             *
             * Format: int64
             */
            budgetEstimate?: number | null;
            /** The time tracked on the task so far, as an ISO 8601 duration, or null. */
            duration?: string | null;
            /** Whether you marked the task as a favorite. Present in hydrated projects only. */
            favorite?: boolean;
            /** What an hour on the task is charged at, or null when it has no rate of its own. */
            hourlyRate?: components["schemas"]["Rate"];
            /** What an hour on the task costs the company, or null. */
            costRate?: components["schemas"]["Rate"];
        };
        /** A label for time entries. */
        Tag: {
            /** The id of the tag. */
            id: string;
            /** The text of the tag. */
            name: string;
            /** The workspace that the tag belongs to. */
            workspaceId?: string | null;
            /** Whether the tag is archived and no longer offered. */
            archived?: boolean;
        };
        /** Who sees the field: VISIBLE for everybody, INVISIBLE for administrators only, INACTIVE for nobody. */
        CustomFieldStatus: "INACTIVE" | "VISIBLE" | "INVISIBLE" | (string & {}) | null;
        /** The default value of the field on one project. */
        CustomFieldProjectDefault: {
            /** The project. */
            projectId?: string | null;
            /** Who sees the field on this project: VISIBLE for everybody, INVISIBLE for administrators only, INACTIVE for nobody. */
            status?: components["schemas"]["CustomFieldStatus"];
            /** The default value there: a text, a number, true or false, a list of texts, or null. */
            value?: unknown;
        };
        /** A field that the workspace added to its time entries or people. */
        CustomField: {
            /** The id of the field, used to write a value of it. */
            id: string;
            /** The name of the field, for instance Cost center. */
            name: string;
            /** The workspace that the field belongs to. */
            workspaceId?: string | null;
            /** What values the field takes: TXT a text, NUMBER, DROPDOWN_SINGLE one of a list, DROPDOWN_MULTIPLE several of a list, CHECKBOX true or false, LINK a web address. */
            type?: components["schemas"]["CustomFieldType"];
            /** What has the field: TIMEENTRY for time entries or USER for people. */
            entityType?: string | null;
            /** Who sees the field: VISIBLE for everybody, INVISIBLE for administrators only, INACTIVE for nobody. */
            status?: components["schemas"]["CustomFieldStatus"];
            /** What the field is for, or null. */
            description?: string | null;
            /** The hint that an empty field shows, or null. */
            placeholder?: string | null;
            /** The values to choose from when the field is a choice, otherwise empty or null. */
            allowedValues?: string[] | null;
            /** Whether an entry or person without a value is refused. */
            required?: boolean;
            /** Whether only administrators change the value. */
            onlyAdminCanEdit?: boolean;
            /** The value that counts until another one is given: a text, a number, true or false, a list of texts, or null. */
            workspaceDefaultValue?: unknown;
            /** Default values of single projects. They go before the default of the workspace. */
            projectDefaultValues?: components["schemas"]["CustomFieldProjectDefault"][] | null;
        };
        /** The value of one custom field. */
        CustomFieldValueRequest: {
            /** The custom field. List custom fields shows them with their ids. */
            customFieldId: components["schemas"]["Identifier"];
            /**
             * Where the field is defined, most often WORKSPACE.
             * @enum {string}
             */
            sourceType?: "WORKSPACE" | "PROJECT" | "TIMEENTRY";
            /** The value: a text, a number, true or false, or a list of texts, as the type of the field demands. */
            value?: unknown;
        };
        /** A value that an add-on attaches to an entry. */
        CustomAttributeRequest: {
            /** Who the value belongs to, for instance the name of the add-on. */
            namespace: string;
            /** What the value is. */
            name: string;
            /** The value as text. */
            value: string;
        };
        /** A time entry to add. */
        CreateTimeEntryRequest: {
            /**
             * When the work began, in UTC, for instance 2026-03-02T09:00:00Z. Without it Clockify takes the present moment.
             *
             * Format: date-time
             */
            start?: string;
            /**
             * When the work ended, in UTC, at most 999 hours after the start. Leave it out to start a running timer.
             *
             * Format: date-time
             */
            end?: string;
            /** The project that the time belongs to. An archived project is accepted too. */
            projectId?: components["schemas"]["Identifier"];
            /** The task within that project. */
            taskId?: components["schemas"]["Identifier"];
            /** What was done, in up to 3000 characters without the signs < and >. */
            description?: string;
            /**
             * Whether the time is charged to the client. Without it the entry is not billable, even on a billable project.
             * @default false
             */
            billable?: boolean;
            /** The tags of the entry. */
            tagIds?: components["schemas"]["Identifier"][];
            /**
             * REGULAR for work, BREAK for a pause. Without it REGULAR.
             * @enum {string}
             */
            type?: "REGULAR" | "BREAK";
            /** Values of custom fields, read under another name, customFieldValues. Fields left out get the default of the workspace. */
            customFields?: components["schemas"]["CustomFieldValueRequest"][];
            /** Values that add-ons attach for their own use, at most 10. */
            customAttributes?: components["schemas"]["CustomAttributeRequest"][];
        };
        /** When the work took place. */
        TimeInterval: {
            /**
             * When the work began, in UTC.
             *
             * Format: date-time
             */
            start: string;
            /**
             * When the work ended, in UTC, or null while the timer runs.
             *
             * Format: date-time
             */
            end?: string | null;
            /** How long the work took, as an ISO 8601 duration such as PT1H30M, or null while the timer runs. */
            duration?: string | null;
        };
        /** What the entry stands for: REGULAR work, a BREAK, a HOLIDAY or TIME_OFF. */
        TimeEntryType: "REGULAR" | "BREAK" | "HOLIDAY" | "TIME_OFF" | (string & {}) | null;
        /** The value of one custom field. */
        CustomFieldValue: {
            /** The custom field. */
            customFieldId?: string;
            /** The entry that the value belongs to. */
            timeEntryId?: string | null;
            /** The name of the custom field. */
            name?: string | null;
            /** The type of the field, for instance TXT, NUMBER or DROPDOWN_SINGLE. */
            type?: string | null;
            /** The value: a text, a number, true or false, a list of texts, or null. */
            value?: unknown;
        };
        /** A finished time entry or a running timer. */
        TimeEntry: {
            /** The id of the entry, used to change or delete it. */
            id: string;
            /** The workspace that the entry belongs to. */
            workspaceId: string;
            /** The person whose time it is. */
            userId: string;
            /** The project of the entry, or null without one. */
            projectId?: string | null;
            /** The task of the entry, or null without one. */
            taskId?: string | null;
            /** The tags of the entry. Without tags an empty list or null. */
            tagIds?: string[] | null;
            /** What was done. */
            description?: string | null;
            /** Whether the time is charged to the client. */
            billable?: boolean;
            /** When the work took place. */
            timeInterval: components["schemas"]["TimeInterval"];
            /** What the entry stands for: REGULAR work, a BREAK, a HOLIDAY or TIME_OFF. */
            type?: components["schemas"]["TimeEntryType"];
            /** Whether the entry can no longer be changed, because it was approved or its period is locked. */
            isLocked?: boolean;
            /** The kiosk where the entry was clocked in, or null. */
            kioskId?: string | null;
            /** The approval request that the entry was submitted with, or null. */
            approvalRequestId?: string | null;
            /** Values of custom fields, or null. They are written under another name, customFields. */
            customFieldValues?: components["schemas"]["CustomFieldValue"][] | null;
        };
        /** The project as an object, or null without one. Present with hydrated only. */
        HydratedProject: {
            /** The id of the project. */
            id?: string;
            /** The name of the project. */
            name?: string;
            /** The client that the project is for. Empty without one. */
            clientId?: string | null;
            /** The name of that client. Empty without one. */
            clientName?: string | null;
            /** The color of the project as #RRGGBB. */
            color?: string | null;
            /** Whether time on the project is charged by default. */
            billable?: boolean;
            /** Whether the project is archived. */
            archived?: boolean;
        } | null;
        /** The task as an object, or null without one. Present with hydrated only. */
        HydratedTask: {
            /** The id of the task. */
            id?: string;
            /** The name of the task. */
            name?: string;
            /** The project that the task belongs to. */
            projectId?: string | null;
            /** ACTIVE while work on the task goes on, DONE afterwards. */
            status?: string | null;
        } | null;
        /** The person as an object in lists, null in a single entry. Present with hydrated only. */
        HydratedUser: {
            /** The id of the person. */
            id?: string;
            /** The name of the person. */
            name?: string | null;
            /** The state of the account, for instance ACTIVE. */
            status?: string | null;
        } | null;
        /** A time entry with the rates that count for it, and with its project, task and tags when hydrated was asked for. */
        TimeEntryWithRates: {
            /** What an hour of this entry is charged at, or null. */
            hourlyRate?: components["schemas"]["Rate"];
            /** What an hour of this entry costs the company, or null. */
            costRate?: components["schemas"]["Rate"];
            /** What the entry is charged at, in the smallest unit of the currency. Null while the timer runs. */
            totalBillable?: number | null;
            /** The project as an object, or null without one. Present with hydrated only. */
            project?: components["schemas"]["HydratedProject"];
            /** The task as an object, or null without one. Present with hydrated only. */
            task?: components["schemas"]["HydratedTask"];
            /** The tags as objects. Present with hydrated only. */
            tags?: components["schemas"]["Tag"][] | null;
            /** The person as an object in lists, null in a single entry. Present with hydrated only. */
            user?: components["schemas"]["HydratedUser"];
            /** The kiosk as an object, or null. Present with hydrated only. */
            kiosk?: Record<string, never> | null;
        } & components["schemas"]["TimeEntry"];
        /** The entry as it should be afterwards. What is left out is cleared. */
        UpdateTimeEntryRequest: {
            /**
             * When the work began, in UTC, for instance 2026-03-02T09:00:00Z. Always required.
             *
             * Format: date-time
             */
            start: string;
            /**
             * When the work ended, in UTC, at most 999 hours after the start. Left out, the entry becomes a running timer.
             *
             * Format: date-time
             */
            end?: string;
            /** The project. Left out, the entry loses its project. */
            projectId?: components["schemas"]["Identifier"];
            /** The task within that project. Left out, the entry loses its task. */
            taskId?: components["schemas"]["Identifier"];
            /** What was done, in up to 3000 characters without the signs < and >. Left out, the text is cleared. */
            description?: string;
            /**
             * Whether the time is charged to the client. Left out, the entry is not billable.
             * @default false
             */
            billable?: boolean;
            /** The tags of the entry. Left out, the entry loses its tags. */
            tagIds?: components["schemas"]["Identifier"][];
            /**
             * REGULAR for work, BREAK for a pause.
             * @enum {string}
             */
            type?: "REGULAR" | "BREAK";
            /** Values of custom fields, read under another name, customFieldValues. Send those along that should stay: fields left out get the default of the workspace. */
            customFields?: components["schemas"]["CustomFieldValueRequest"][];
        };
        /** Time entries, each with its rates. */
        TimeEntriesWithRates: components["schemas"]["TimeEntryWithRates"][];
        /** Which entries are invoiced, or no longer invoiced. */
        UpdateInvoicedStatusRequest: {
            /** The entries to mark. */
            timeEntryIds: components["schemas"]["Identifier"][];
            /**
             * True to mark them as invoiced and false to take the mark away.
             * @default false
             */
            invoiced: boolean;
        };
        /** One entry as it should be afterwards, named by its id. What is left out is cleared. */
        BulkUpdateTimeEntryRequest: {
            /** The entry to replace. */
            id: components["schemas"]["Identifier"];
            /**
             * When the work began, in UTC, for instance 2026-03-02T09:00:00Z.
             *
             * Format: date-time
             */
            start?: string;
            /**
             * When the work ended, in UTC, at most 999 hours after the start.
             *
             * Format: date-time
             */
            end?: string;
            /** The project that the time belongs to. */
            projectId?: components["schemas"]["Identifier"];
            /** The task within that project. */
            taskId?: components["schemas"]["Identifier"];
            /** What was done, in up to 3000 characters without the signs < and >. */
            description?: string;
            /**
             * Whether the time is charged to the client. Left out, the entry is not billable.
             * @default false
             */
            billable?: boolean;
            /** The tags of the entry. */
            tagIds?: components["schemas"]["Identifier"][];
            /**
             * REGULAR for work, BREAK for a pause.
             * @enum {string}
             */
            type?: "REGULAR" | "BREAK";
            /** Values of custom fields, read under another name, customFieldValues. Send those along that should stay: fields left out get the default of the workspace. */
            customFields?: components["schemas"]["CustomFieldValueRequest"][];
        };
        /** When a running timer ended. */
        StopTimeEntryRequest: {
            /**
             * When the work ended, in UTC, at most 999 hours after its start, for instance 2026-03-06T16:30:00Z.
             *
             * Format: date-time
             */
            end: string;
        };
        /** What was submitted: working time (TIMESHEET), expenses (EXPENSE) or both (TIMESHEET_AND_EXPENSE). */
        ApprovalRequestType: "TIMESHEET" | "EXPENSE" | "TIMESHEET_AND_EXPENSE" | (string & {}) | null;
        /** A period from a first to a last instant, in UTC. */
        DateRange: {
            /**
             * First instant of the period, in UTC, for instance 2026-03-02T00:00:00Z.
             *
             * Format: date-time
             */
            start?: string | null;
            /**
             * Last instant of the period, in UTC, for instance 2026-03-08T23:59:59Z.
             *
             * Format: date-time
             */
            end?: string | null;
        } | null;
        /** The person whose time and expenses were submitted. */
        ApprovalOwner: {
            /** The person whose time it is. */
            userId?: string;
            /** The name of that person. */
            userName?: string | null;
            /** The time zone of that person, for instance Europe/London. */
            timeZone?: string | null;
            /** The day on which the week of that person begins, for instance MONDAY. */
            startOfWeek?: components["schemas"]["Weekday"];
        } | null;
        /** The person who submitted the request. Differs from the owner when it was submitted for somebody else. */
        ApprovalCreator: {
            /** The person who submitted. */
            userId?: string;
            /** The name of the person who submitted. */
            userName?: string | null;
            /** The mail address of the person who submitted. */
            userEmail?: string | null;
        } | null;
        /** How far an approval is: UNSUBMITTED, PENDING, APPROVED, REJECTED, WITHDRAWN_SUBMISSION or WITHDRAWN_APPROVAL. */
        ApprovalState: "PENDING" | "APPROVED" | "REJECTED" | "WITHDRAWN_SUBMISSION" | "WITHDRAWN_APPROVAL" | "UNSUBMITTED" | (string & {}) | null;
        /** The state of the request and who set it. */
        ApprovalStatus: {
            /** PENDING until somebody decides, then APPROVED or REJECTED. WITHDRAWN_SUBMISSION was taken back by the person, WITHDRAWN_APPROVAL reopened after approval. */
            state?: components["schemas"]["ApprovalState"];
            /** The note given with the last change. Without one it is empty. */
            note?: string | null;
            /**
             * When the state last changed, in UTC.
             *
             * Format: date-time
             */
            updatedAt?: string | null;
            /** The id of the person who last changed the state. */
            updatedBy?: string | null;
            /** The name of the person who last changed the state. */
            updatedByUserName?: string | null;
        } | null;
        /** The submission of one person for one period, and its state. */
        ApprovalRequest: {
            /** The id of the request, used to decide on it. */
            id: string;
            /** The workspace that the request belongs to. */
            workspaceId?: string;
            /** What was submitted: working time (TIMESHEET), expenses (EXPENSE) or both (TIMESHEET_AND_EXPENSE). */
            type?: components["schemas"]["ApprovalRequestType"];
            /** The submitted period in UTC. It runs from midnight to midnight in the time zone of its owner, so it may begin on the evening before. */
            dateRange?: components["schemas"]["DateRange"];
            /** The person whose time and expenses were submitted. */
            owner?: components["schemas"]["ApprovalOwner"];
            /** The person who submitted the request. Differs from the owner when it was submitted for somebody else. */
            creator?: components["schemas"]["ApprovalCreator"];
            /** The state of the request and who set it. */
            status?: components["schemas"]["ApprovalStatus"];
        };
        /** When the work took place, in UTC and by the clock of the person. */
        ApprovalTimeInterval: {
            /** The time zone of the person, for instance Europe/London. */
            timeZone?: string | null;
            /**
             * How many seconds the clock of the person was ahead of UTC at the start, so 3600 is one hour.
             *
             * Format: int32
             */
            offsetStart?: number | null;
            /**
             * How many seconds the clock of the person was ahead of UTC at the end.
             *
             * Format: int32
             */
            offsetEnd?: number | null;
            /** The start by the clock of the person, for instance 2026-02-26T09:00:00. */
            zonedStart?: string | null;
            /** The end by the clock of the person, for instance 2026-02-26T13:00:00. */
            zonedEnd?: string | null;
        } & components["schemas"]["TimeInterval"];
        /** The project, or null without one. */
        ApprovalProject: {
            /** The id of the project. */
            id?: string;
            /** The name of the project. */
            name?: string | null;
            /** The color of the project as #RRGGBB. */
            color?: string | null;
            /** The client that the project is for, if any. */
            clientId?: string | null;
            /** The name of that client, if any. */
            clientName?: string | null;
        } | null;
        /** The task, or null without one. */
        ApprovalTask: {
            /** The id of the task. */
            id?: string;
            /** The name of the task. */
            name?: string | null;
        } | null;
        /** Where the value comes from: the WORKSPACE, the PROJECT or the entry itself (TIMEENTRY). */
        ApprovalCustomFieldSource: "WORKSPACE" | "PROJECT" | "TIMEENTRY" | (string & {}) | null;
        /** The value of one custom field of a submitted entry. */
        ApprovalCustomFieldValue: {
            /** The custom field. */
            customFieldId?: string;
            /** The entry that the value belongs to. */
            timeEntryId?: string | null;
            /** Where the value comes from: the WORKSPACE, the PROJECT or the entry itself (TIMEENTRY). */
            sourceType?: components["schemas"]["ApprovalCustomFieldSource"];
            /** The value: a text, a number, true or false, a list of texts, or null. */
            value?: unknown;
        };
        /** A time entry within an approval request, with its project, task and tags as objects. */
        ApprovalTimeEntry: {
            /** The id of the entry. */
            id: string;
            /** The request that the entry was submitted with. */
            approvalRequestId?: string | null;
            /** What was done. */
            description?: string | null;
            /** Whether the time is charged to the client. */
            billable?: boolean;
            /** What the entry stands for: REGULAR work, a BREAK, a HOLIDAY or TIME_OFF. */
            type?: components["schemas"]["TimeEntryType"];
            /** Whether the entry can no longer be changed, because it was approved or its period is locked. */
            isLocked?: boolean;
            /** When the work took place, in UTC and by the clock of the person. */
            timeInterval?: components["schemas"]["ApprovalTimeInterval"];
            /** The project, or null without one. */
            project?: components["schemas"]["ApprovalProject"];
            /** The task, or null without one. */
            task?: components["schemas"]["ApprovalTask"];
            /** The tags of the entry. */
            tags?: components["schemas"]["Tag"][] | null;
            /** What an hour of this entry is charged at, or null. */
            hourlyRate?: components["schemas"]["Rate"];
            /** What an hour of this entry costs the company, or null. */
            costRate?: components["schemas"]["Rate"];
            /** Values of custom fields, or null. */
            customFieldValues?: components["schemas"]["ApprovalCustomFieldValue"][] | null;
        };
        /** What kind of expense it is. */
        ApprovalExpenseCategory: {
            /** The id of the category. */
            id?: string;
            /** The name of the category, for instance Travel. */
            name?: string | null;
            /** The workspace that the category belongs to. */
            workspaceId?: string | null;
            /** Whether expenses are counted in units at a fixed price, such as kilometers. */
            hasUnitPrice?: boolean;
            /**
             * The price of one unit in the smallest unit of the currency, so 30 is 0.30.
             *
             * Format: int32
             */
            priceInCents?: number | null;
            /** The name of the unit, for instance km. */
            unit?: string | null;
            /** Whether the category is archived and no longer offered. */
            archived?: boolean;
        } | null;
        /** An expense within an approval request. */
        ApprovalExpense: {
            /** The id of the expense. */
            id: string;
            /** The workspace that the expense belongs to. */
            workspaceId?: string | null;
            /** The person who paid. */
            userId?: string | null;
            /** The request that the expense was submitted with. */
            approvalRequestId?: string | null;
            /** How far the approval of the expense is, for instance PENDING. */
            approvalStatus?: components["schemas"]["ApprovalState"];
            /** The same in more detail, for instance whether the submission or the approval was withdrawn. */
            detailedApprovalStatus?: components["schemas"]["ApprovalState"];
            /** The day of the expense, for instance 2026-02-25 or 2026-02-25T12:00:00Z. */
            date?: string | null;
            /** What kind of expense it is. */
            category?: components["schemas"]["ApprovalExpenseCategory"];
            /** The project, or null without one. */
            project?: components["schemas"]["ApprovalProject"];
            /** The task, or null without one. */
            task?: components["schemas"]["ApprovalTask"];
            /** What the money was spent on. */
            notes?: string | null;
            /**
             * How many units were paid for, where the category has a price for a unit.
             *
             * Format: double
             */
            quantity?: number | null;
            /**
             * The amount in the smallest unit of the currency, so 4850 is 48.50.
             *
             * Format: double
             */
            total?: number | null;
            /** Currency code of three letters, for instance EUR. */
            currency?: string | null;
            /** Whether the expense is charged to the client. */
            billable?: boolean;
            /** Whether the expense can no longer be changed. */
            locked?: boolean | null;
            /** The same as locked, under a second name. */
            isLocked?: boolean | null;
            /** The id of the receipt. Without one it is empty. */
            fileId?: string | null;
            /** The name of the receipt file. Without one it is empty. */
            fileName?: string | null;
            /** Where the receipt can be fetched. Without one it is empty. */
            fileUrl?: string | null;
        };
        /** An approval request with its totals, time entries and expenses. */
        ApprovalDetails: {
            /** The submission of one person for one period, and its state. */
            approvalRequest: components["schemas"]["ApprovalRequest"];
            /** All time in the period, as an ISO 8601 duration such as PT17H24M55S. */
            trackedTime?: string | null;
            /** The part of it that is charged to clients, as an ISO 8601 duration. */
            billableTime?: string | null;
            /** The time spent on breaks, as an ISO 8601 duration. */
            breakTime?: string | null;
            /** The time that waits for a decision, as an ISO 8601 duration. */
            pendingTime?: string | null;
            /** The time that is approved, as an ISO 8601 duration. PT0S is none. */
            approvedTime?: string | null;
            /**
             * What the time is charged at, in the smallest unit of the currency, so 72000 is 720.00. May have a fraction.
             *
             * Format: double
             */
            billableAmount?: number | null;
            /**
             * What the time costs the company, in the smallest unit of the currency, so 30000 is 300.00. May have a fraction.
             *
             * Format: double
             */
            costAmount?: number | null;
            /**
             * The sum of the expenses, in the smallest unit of the currency, so 4850 is 48.50.
             *
             * Format: double
             */
            expenseTotal?: number | null;
            /** The time entries in the request. */
            entries?: components["schemas"]["ApprovalTimeEntry"][] | null;
            /** The expenses in the request. */
            expenses?: components["schemas"]["ApprovalExpense"][] | null;
        };
        /** The period that is submitted or resubmitted. */
        ApprovalPeriodRequest: {
            /**
             * The first day of the period in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-02T00:00:00Z for the week that begins on Monday 2 March 2026.
             *
             * Format: date-time
             */
            periodStart: string;
            /**
             * How long the period is. It must be the approval period set in the workspace: a week, half a month or a month.
             * @enum {string}
             */
            period?: "WEEKLY" | "SEMI_MONTHLY" | "MONTHLY";
        };
        /** What becomes of an approval request. */
        UpdateApprovalStatusRequest: {
            /**
             * APPROVED or REJECTED to decide, WITHDRAWN_APPROVAL to reopen what was approved, WITHDRAWN_SUBMISSION to take back what was submitted, PENDING for waiting again.
             * @enum {string}
             */
            state: "PENDING" | "APPROVED" | "WITHDRAWN_SUBMISSION" | "WITHDRAWN_APPROVAL" | "REJECTED";
            /** A note to the person, for instance why the request is rejected. */
            note?: string;
        };
        /** An assignment with the names of person, project, client and task. Whether it is a draft is not part of it. */
        AssignmentWithNames: {
            /** The id of the assignment, used to change, copy or delete it. */
            id: string;
            /** The workspace that the assignment belongs to. */
            workspaceId?: string;
            /** The person who is to do the work. */
            userId?: string;
            /** The name of that person. */
            userName?: string | null;
            /** The project to work on. */
            projectId?: string;
            /** The name of the project. */
            projectName?: string | null;
            /** The color of the project as #RRGGBB. */
            projectColor?: string | null;
            /** Whether time on the project is charged by default. */
            projectBillable?: boolean;
            /** Whether the project is archived. */
            projectArchived?: boolean;
            /** The client that the project is for, or null without one. */
            clientId?: string | null;
            /** The name of that client, or null without one. */
            clientName?: string | null;
            /** The task to work on, or null without one. */
            taskId?: string | null;
            /** The name of that task, or null without one. */
            taskName?: string | null;
            /** From the first to the last day of the work, in UTC. */
            period?: components["schemas"]["DateRange"];
            /** When the work begins on each day, in the form hh:mm:ss, or null for any time of the day. */
            startTime?: string | null;
            /**
             * How many hours a day are planned, for instance 7.5.
             *
             * Format: double
             */
            hoursPerDay?: number | null;
            /** Whether the planned time is charged to the client. */
            billable?: boolean;
            /** What the work is about, or null without a note. */
            note?: string | null;
        };
        /**
         * Which assignments count: PUBLISHED ones, drafts (UNPUBLISHED) or both (ALL).
         * @enum {string}
         */
        AssignmentStatusFilterRequest: "PUBLISHED" | "UNPUBLISHED" | "ALL";
        /** Which period, and which projects. */
        ListProjectTotalsRequest: {
            /**
             * The first moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-09T00:00:00Z.
             *
             * Format: date-time
             */
            start: string;
            /**
             * The last moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-22T23:59:59Z.
             *
             * Format: date-time
             */
            end: string;
            /** Only projects whose name or client contains this text. */
            search?: string;
            /** Which assignments count: PUBLISHED ones, drafts (UNPUBLISHED) or both (ALL). */
            statusFilter?: components["schemas"]["AssignmentStatusFilterRequest"];
            /**
             * Which page of the list to return. The first page is 1.
             *
             * Format: int32
             * @default 1
             */
            page?: number;
            /**
             * How many projects a page holds, 1 to 200.
             *
             * Format: int32
             * @default 50
             */
            pageSize?: number;
        };
        /** One day, and whether somebody is planned on it. */
        ProjectAssignmentDay: {
            /**
             * The day, as midnight in UTC.
             *
             * Format: date-time
             */
            date?: string | null;
            /** Whether work is planned on this day. False on days left out such as weekends. */
            hasAssignment?: boolean;
        };
        /** A date by which something on the project is to be reached. */
        Milestone: {
            /** The id of the milestone. */
            id: string;
            /** The workspace that the milestone belongs to. */
            workspaceId?: string | null;
            /** The project that the milestone belongs to. */
            projectId?: string | null;
            /** What is to be reached. */
            name?: string | null;
            /**
             * The day of the milestone, as midnight in UTC.
             *
             * Format: date-time
             */
            date?: string | null;
        };
        /** What is planned on one project in a period. */
        ProjectTotals: {
            /** The workspace that the project belongs to. */
            workspaceId?: string;
            /** The project. */
            projectId: string;
            /** The name of the project. */
            projectName?: string | null;
            /** The color of the project as #RRGGBB. */
            projectColor?: string | null;
            /** Whether time on the project is charged by default. */
            projectBillable?: boolean;
            /** Whether the project is archived. */
            projectArchived?: boolean;
            /** The client that the project is for, or null without one. */
            clientName?: string | null;
            /** The task that the totals are for, or null for the whole project. */
            taskId?: string | null;
            /** The name of that task, or null for the whole project. */
            taskName?: string | null;
            /**
             * How many hours are planned in the period, of all people together.
             *
             * Format: double
             */
            totalHours?: number | null;
            /** The days of the plan. With several assignments a day may come more than once. */
            assignments?: components["schemas"]["ProjectAssignmentDay"][] | null;
            /** The milestones of the project. Without any an empty list. */
            milestones?: components["schemas"]["Milestone"][] | null;
        };
        /** Whose assignments are meant. Without it those of everybody. */
        SchedulingUserFilterRequest: {
            /** The people the filter names, by their ids. */
            ids?: components["schemas"]["Identifier"][];
            /**
             * CONTAINS for the people named in ids, DOES_NOT_CONTAIN for everybody except them, CONTAINS_ONLY for them and nobody else.
             * @enum {string}
             */
            contains?: "CONTAINS" | "DOES_NOT_CONTAIN" | "CONTAINS_ONLY";
            /**
             * Only people in this state: invited (PENDING), ACTIVE, DECLINED or INACTIVE. ALL is everybody.
             * @enum {string}
             */
            status?: "PENDING" | "ACTIVE" | "DECLINED" | "INACTIVE" | "ALL";
            /** Only people in one of these states, where one state is not enough. */
            statuses?: ("PENDING" | "ACTIVE" | "DECLINED" | "INACTIVE" | "ALL")[];
            /**
             * Set to USER_GROUP when ids names user groups. Leave it out when ids names people.
             * @enum {string}
             */
            sourceType?: "USER_GROUP";
        };
        /** The user groups whose members are meant. Without it those of every group and of none. */
        SchedulingUserGroupFilterRequest: {
            /** The user groups the filter names, by their ids. */
            ids?: components["schemas"]["Identifier"][];
            /**
             * CONTAINS for members of the groups named in ids, DOES_NOT_CONTAIN for everybody except them, CONTAINS_ONLY for members of these groups and no others.
             * @enum {string}
             */
            contains?: "CONTAINS" | "DOES_NOT_CONTAIN" | "CONTAINS_ONLY";
            /**
             * Only members in this state: invited (PENDING), ACTIVE, DECLINED or INACTIVE. ALL is everybody.
             * @enum {string}
             */
            status?: "PENDING" | "ACTIVE" | "DECLINED" | "INACTIVE" | "ALL";
        };
        /** Which period, and which people. */
        ListUserTotalsRequest: {
            /**
             * The first moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-09T00:00:00Z.
             *
             * Format: date-time
             */
            start: string;
            /**
             * The last moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-15T23:59:59Z.
             *
             * Format: date-time
             */
            end: string;
            /** Only people whose name or mail address contains this text. */
            search?: string;
            /** Which assignments count: PUBLISHED ones, drafts (UNPUBLISHED) or both (ALL). */
            statusFilter?: components["schemas"]["AssignmentStatusFilterRequest"];
            /** Whose assignments are meant. Without it those of everybody. */
            userFilter?: components["schemas"]["SchedulingUserFilterRequest"];
            /** The user groups whose members are meant. Without it those of every group and of none. */
            userGroupFilter?: components["schemas"]["SchedulingUserGroupFilterRequest"];
            /**
             * Which page of the list to return. The first page is 1.
             *
             * Format: int32
             * @default 1
             */
            page?: number;
            /**
             * How many people a page holds, 1 to 200.
             *
             * Format: int32
             * @default 50
             */
            pageSize?: number;
        };
        /** One day and the hours that are planned on it. */
        UserDayTotal: {
            /**
             * The day, as midnight in UTC.
             *
             * Format: date-time
             */
            date?: string | null;
            /**
             * How many hours are planned on this day, in hours and not in seconds.
             *
             * Format: double
             */
            totalHours?: number | null;
        };
        /** What one person can work and what is planned for that person in a period. */
        UserTotals: {
            /** The workspace that the person belongs to. */
            workspaceId?: string;
            /** The person. */
            userId: string;
            /** The name of the person. */
            userName?: string | null;
            /** The address of the picture of the person. May be missing. */
            userImage?: string | null;
            /** The state of the account, for instance ACTIVE. */
            userStatus?: string | null;
            /**
             * How long a working day of the person is, in seconds, so 28800 is eight hours.
             *
             * Format: double
             */
            capacityPerDay?: number | null;
            /** The days on which the person works, for instance MONDAY to FRIDAY. */
            workingDays?: components["schemas"]["Weekday"][] | null;
            /** The planned hours of each day, in no particular order. */
            totalHoursPerDay?: components["schemas"]["UserDayTotal"][] | null;
        };
        /** Whether and for how many weeks an assignment repeats. */
        RecurringPeriodRequest: {
            /**
             * Set to true to repeat the assignment every week. Without it nothing repeats, whatever weeks says.
             * @default false
             */
            repeat?: boolean;
            /**
             * For how many weeks the assignment repeats, 1 to 99.
             *
             * Format: int32
             */
            weeks: number;
        };
        /** A person's planned work on a project. */
        CreateRecurringAssignmentRequest: {
            /** The person who is to do the work. */
            userId: components["schemas"]["Identifier"];
            /** The project to work on. */
            projectId: components["schemas"]["Identifier"];
            /** The task within that project. */
            taskId?: components["schemas"]["Identifier"];
            /**
             * The first day of the work, in UTC, in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-09T00:00:00Z.
             *
             * Format: date-time
             */
            start: string;
            /**
             * The last day of the work, in UTC, in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-13T23:59:59Z. In a series this is the end of the first week.
             *
             * Format: date-time
             */
            end: string;
            /**
             * How many hours a day are planned, for instance 4 or 7.5.
             *
             * Format: double
             */
            hoursPerDay: number;
            /**
             * When the work begins on each day, in the form hh:mm:ss, for instance 09:00:00. Leave it out for any time of the day.
             * @example 09:00:00
             */
            startTime?: string;
            /**
             * Set to true to plan days as well on which the person does not work, such as weekends. Otherwise they are left out.
             * @default false
             */
            includeNonWorkingDays?: boolean;
            /**
             * Whether the planned time is charged to the client.
             * @default false
             */
            billable?: boolean;
            /** What the work is about, in up to 100 characters. */
            note?: string;
            /** Whether and for how many weeks the work repeats. Leave it out to plan it once. */
            recurringAssignment?: components["schemas"]["RecurringPeriodRequest"];
        };
        /** Why nothing is planned: WEEKEND, HOLIDAY or TIME_OFF. */
        AssignmentExcludedDayType: "WEEKEND" | "HOLIDAY" | "TIME_OFF" | (string & {}) | null;
        /** A day on which nothing is planned, and why. */
        AssignmentExcludedDay: {
            /**
             * The day, as midnight in UTC.
             *
             * Format: date-time
             */
            date?: string | null;
            /** Why nothing is planned: WEEKEND, HOLIDAY or TIME_OFF. */
            type?: components["schemas"]["AssignmentExcludedDayType"];
        };
        /** Whether and how the assignment repeats. */
        AssignmentRecurrence: {
            /** Whether the assignment is part of a weekly series. */
            repeat?: boolean;
            /** The series, the same for all its weeks. Null for an assignment that does not repeat. */
            seriesId?: string | null;
            /**
             * For how many weeks it repeats, 0 for an assignment that does not.
             *
             * Format: int32
             */
            weeks?: number | null;
        } | null;
        /** The planned work of one person on one project, for one week of a series or once. */
        Assignment: {
            /** The id of the assignment, used to change, copy or delete it. */
            id: string;
            /** The workspace that the assignment belongs to. */
            workspaceId?: string;
            /** The person who is to do the work. */
            userId?: string;
            /** The project to work on. */
            projectId?: string;
            /** The task to work on, or null without one. */
            taskId?: string | null;
            /** From the first to the last day of the work, in UTC. */
            period?: components["schemas"]["DateRange"];
            /** When the work begins on each day, in the form hh:mm:ss, or null for any time of the day. */
            startTime?: string | null;
            /**
             * How many hours a day are planned, for instance 7.5.
             *
             * Format: double
             */
            hoursPerDay?: number | null;
            /** Whether days count as well on which the person does not work. */
            includeNonWorkingDays?: boolean;
            /** Days within the period on which nothing is planned, such as weekends. */
            excludeDays?: components["schemas"]["AssignmentExcludedDay"][] | null;
            /** Whether the planned time is charged to the client. */
            billable?: boolean;
            /** What the work is about, or null without a note. */
            note?: string | null;
            /** Whether the person can see the assignment. False for a draft. */
            published?: boolean;
            /** Whether and how the assignment repeats. */
            recurring?: components["schemas"]["AssignmentRecurrence"];
        };
        /** Assignments, one for each week of a series. */
        Assignments: components["schemas"]["Assignment"][];
        /** The assignment as it should be afterwards. */
        UpdateRecurringAssignmentRequest: {
            /**
             * The first day of the work, in UTC, in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-09T00:00:00Z. Always required.
             *
             * Format: date-time
             */
            start: string;
            /**
             * The last day of the work, in UTC, in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-13T23:59:59Z. Always required.
             *
             * Format: date-time
             */
            end: string;
            /**
             * Which weeks of a series change. THIS_ONE is only the named week, THIS_AND_FOLLOWING that week and all later ones, ALL the whole series. Always say it for a series.
             * @enum {string}
             */
            seriesUpdateOption?: "THIS_ONE" | "THIS_AND_FOLLOWING" | "ALL";
            /**
             * How many hours a day are planned, for instance 4 or 7.5.
             *
             * Format: double
             */
            hoursPerDay?: number;
            /**
             * When the work begins on each day, in the form hh:mm:ss, for instance 09:00:00.
             * @example 09:00:00
             */
            startTime?: string;
            /** The task within the project of the assignment. */
            taskId?: components["schemas"]["Identifier"];
            /**
             * Set to true to plan days as well on which the person does not work, such as weekends.
             * @default false
             */
            includeNonWorkingDays?: boolean;
            /**
             * Whether the planned time is charged to the client. Send it along to keep it.
             * @default false
             */
            billable?: boolean;
            /** What the work is about, in up to 100 characters. */
            note?: string;
        };
        /** Who receives the copy, and how many weeks of a series. */
        CopyAssignmentRequest: {
            /** The person who receives the copy. */
            userId: components["schemas"]["Identifier"];
            /**
             * Which weeks of a series are copied. THIS_ONE is only the named week, THIS_AND_FOLLOWING that week and all later ones, ALL the whole series.
             * @enum {string}
             */
            seriesUpdateOption?: "THIS_ONE" | "THIS_AND_FOLLOWING" | "ALL";
        };
        /** Which drafts to publish, and whether to tell people. */
        PublishAssignmentsRequest: {
            /**
             * The first moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-09T00:00:00Z.
             *
             * Format: date-time
             */
            start: string;
            /**
             * The last moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-15T23:59:59Z.
             *
             * Format: date-time
             */
            end: string;
            /**
             * Set to true to have Clockify notify the people concerned.
             * @default false
             */
            notifyUsers?: boolean;
            /**
             * Which view of the schedule the filters refer to: by project (PROJECTS), by person (TEAM) or both (ALL).
             * @enum {string}
             */
            viewType?: "PROJECTS" | "TEAM" | "ALL";
            /** Only drafts found under this text, for instance the name of a project or person. */
            search?: string;
            /** Whose assignments are meant. Without it those of everybody. */
            userFilter?: components["schemas"]["SchedulingUserFilterRequest"];
            /** The user groups whose members are meant. Without it those of every group and of none. */
            userGroupFilter?: components["schemas"]["SchedulingUserGroupFilterRequest"];
        };
        /** Which requests for time off to return. Every filter may be left out. */
        SearchTimeOffRequest: {
            /**
             * Return only requests that were made after this moment, as wall clock time of the person who asked, for instance 2026-03-01T00:00:00Z. When the time off takes place does not matter.
             *
             * Format: date-time
             */
            start?: string;
            /**
             * Return only requests that were made before this moment, as wall clock time of the person who asked, for instance 2026-03-31T23:59:59Z.
             *
             * Format: date-time
             */
            end?: string;
            /** Return only requests in one of these states: PENDING, APPROVED or REJECTED, or ALL for every state. Withdrawn requests come with ALL only. */
            statuses?: ("PENDING" | "APPROVED" | "REJECTED" | "ALL")[];
            /** Return only requests of the people with these ids. Without it those of everybody, up to 5000 people. */
            users?: components["schemas"]["Identifier"][];
            /** Return only requests of members of the groups with these ids. */
            userGroups?: components["schemas"]["Identifier"][];
            /**
             * Which page of the list to return, 1 to 1000. The first page is 1.
             *
             * Format: int32
             * @default 1
             */
            page?: number;
            /**
             * How many requests a page holds, 1 to 200.
             *
             * Format: int32
             * @default 50
             */
            pageSize?: number;
        };
        /** Which half of the day is off: FIRST_HALF or SECOND_HALF. NOT_DEFINED for whole days and for hours. */
        TimeOffHalf: "FIRST_HALF" | "SECOND_HALF" | "NOT_DEFINED" | (string & {}) | null;
        /** When the time off takes place. */
        TimeOffPeriod: {
            /** From the first to the last instant, in UTC. Whole days run from midnight to midnight in the time zone of the person, so the UTC date can be the day before. */
            period?: components["schemas"]["DateRange"];
            /** Whether only half a day is off. It is written under another name, isHalfDay. */
            halfDay?: boolean | null;
            /** Which half of the day is off: FIRST_HALF or SECOND_HALF. NOT_DEFINED for whole days and for hours. */
            halfDayPeriod?: components["schemas"]["TimeOffHalf"];
            /** The hours of the half day, in UTC, or null for whole days and for hours. */
            halfDayHours?: components["schemas"]["DateRange"];
        } | null;
        /** The state: PENDING until somebody decides, then APPROVED or REJECTED, or WITHDRAWN when it was taken back. */
        TimeOffStatusType: "PENDING" | "APPROVED" | "REJECTED" | "WITHDRAWN" | (string & {}) | null;
        /** The state of a request for time off, and who last changed it. */
        TimeOffStatus: {
            /** The state: PENDING until somebody decides, then APPROVED or REJECTED, or WITHDRAWN when it was taken back. */
            statusType?: components["schemas"]["TimeOffStatusType"];
            /**
             * When the decision was made, in UTC, with up to nine digits after the second. Null while the request is pending.
             *
             * Format: date-time
             */
            changedAt?: string | null;
            /** Who decided, or null while the request is pending. */
            changedByUserId?: string | null;
            /** The name of whoever decided. While the request is pending, the name of whoever made it, or null. */
            changedByUserName?: string | null;
            /** The name of the person who takes the time off. */
            changedForUserName?: string | null;
            /** What was written with the decision, or null. */
            note?: string | null;
        };
        /** A request for time off. */
        TimeOff: {
            /** The id of the request, used with its policy to decide on it or delete it. */
            id: string;
            /** The workspace that the request belongs to. */
            workspaceId?: string;
            /** The policy that the request falls under, needed to decide on it or delete it. */
            policyId: string;
            /** The person who takes the time off. */
            userId: string;
            /** When the time off takes place. */
            timeOffPeriod?: components["schemas"]["TimeOffPeriod"];
            /** The state of a request for time off, and who last changed it. */
            status: components["schemas"]["TimeOffStatus"];
            /** What the person wrote with the request, or null. */
            note?: string | null;
            /**
             * How much the request takes from the balance, in days or hours as the policy counts.
             *
             * Format: double
             */
            balanceDiff?: number | null;
            /**
             * When the request was made, in UTC, with up to nine digits after the second.
             *
             * Format: date-time
             */
            createdAt?: string | null;
        };
        /** What time off is counted in, DAYS or HOURS. */
        TimeOffUnit: "DAYS" | "HOURS" | (string & {}) | null;
        /** A request for time off, with the names of its policy and people and the balance of the person. */
        TimeOffWithBalance: {
            /** The name of the policy. */
            policyName?: string | null;
            /** What the policy counts, DAYS or HOURS. It is the unit of the balance too. */
            timeUnit?: components["schemas"]["TimeOffUnit"];
            /** The name of the person who takes the time off. */
            userName?: string | null;
            /** The mail address of that person. */
            userEmail?: string | null;
            /** The time zone of that person's account, for instance Europe/Paris. Whole days begin and end at its midnight. */
            userTimeZone?: string | null;
            /** Who made the request: the person, or somebody on the person's behalf. */
            requesterUserId?: string | null;
            /** The name of whoever made the request. */
            requesterUserName?: string | null;
            /**
             * What the person has left under the policy, in days or hours as timeUnit says. Can have decimals and be below zero.
             *
             * Format: double
             */
            balance?: number | null;
        } & components["schemas"]["TimeOff"];
        /** One page of requests for time off. */
        TimeOffPage: {
            /**
             * How many requests match in total, on all pages.
             *
             * Format: int32
             */
            count: number;
            /** The requests on this page. */
            requests: components["schemas"]["TimeOffWithBalance"][];
        };
        /** How far a balance may fall below zero, or null when it may not. */
        NegativeBalance: {
            /**
             * How far below zero a balance may fall, in the unit of timeUnit.
             *
             * Format: double
             */
            amount?: number | null;
            /** What the amount counts for: a MONTH or a YEAR. */
            period?: "MONTH" | "YEAR" | (string & {}) | null;
            /** Whether what was overdrawn is forgotten at the end of the period. */
            shouldReset?: boolean | null;
            /** What time off is counted in, DAYS or HOURS. */
            timeUnit?: components["schemas"]["TimeOffUnit"];
        } | null;
        /** How much time off is added to each balance by itself, or null when none is. */
        AutomaticAccrual: {
            /**
             * How much is added each time, in the unit of timeUnit.
             *
             * Format: double
             */
            amount?: number | null;
            /** How often it is added: each MONTH or each YEAR. */
            period?: "MONTH" | "YEAR" | (string & {}) | null;
            /** What time off is counted in, DAYS or HOURS. */
            timeUnit?: components["schemas"]["TimeOffUnit"];
        } | null;
        /** Who decides on requests under the policy, or null. */
        TimeOffApproval: {
            /** Whether somebody must approve a request. If not, it is approved at once. */
            requiresApproval?: boolean | null;
            /** Whether the people in userIds may decide. */
            specificMembers?: boolean | null;
            /** Whether the managers of the person's team may decide. */
            teamManagers?: boolean | null;
            /** The people who may decide when specificMembers is true. */
            userIds?: string[] | null;
        } | null;
        /** Where the time entries go, or null. */
        AutomaticTimeEntryTarget: {
            /** The project of the time entries, or null. */
            projectId?: string | null;
            /** The task within that project, or null. */
            taskId?: string | null;
        } | null;
        /** Whether Clockify adds time entries by itself, and on which project, or null. */
        AutomaticTimeEntries: {
            /** Whether time entries are added. */
            enabled?: boolean | null;
            /** Where the time entries go, or null. */
            defaultEntities?: components["schemas"]["AutomaticTimeEntryTarget"];
        } | null;
        /** The rules for one kind of time off, such as vacation. */
        TimeOffPolicy: {
            /** The id of the policy, used to ask for time off under it. */
            id: string;
            /** The name of the policy, for instance Vacation. */
            name: string;
            /** The workspace that the policy belongs to. */
            workspaceId?: string | null;
            /** What the policy counts. A request gives start and days under DAYS, and start and end under HOURS. */
            timeUnit?: components["schemas"]["TimeOffUnit"];
            /** Whether the policy is archived and no longer offered. */
            archived?: boolean | null;
            /** Whether people may take half a day. */
            allowHalfDay?: boolean | null;
            /** Whether people may take more than they have left. */
            allowNegativeBalance?: boolean | null;
            /** How far a balance may fall below zero, or null when it may not. */
            negativeBalance?: components["schemas"]["NegativeBalance"];
            /** How much time off is added to each balance by itself, or null when none is. */
            automaticAccrual?: components["schemas"]["AutomaticAccrual"];
            /** Who decides on requests under the policy, or null. */
            approve?: components["schemas"]["TimeOffApproval"];
            /** Whether approved time off becomes time entries, and on which project, or null. */
            automaticTimeEntryCreation?: components["schemas"]["AutomaticTimeEntries"];
            /** The project that those time entries go to, or null. */
            projectId?: string | null;
            /** Whether the policy is for everybody, and for people who join later. */
            everyoneIncludingNew?: boolean | null;
            /** The people that the policy is for. */
            userIds?: string[] | null;
            /** The groups that the policy is for. */
            userGroupIds?: string[] | null;
        };
        /** From when, and for how long. Under a policy in DAYS give start and days, under one in HOURS give start and end. */
        TimeOffSpanRequest: {
            /**
             * Under a policy in DAYS the first day off, as a date such as 2026-03-16 or any moment of that day. Under one in HOURS the moment when the time off begins, such as 2026-03-12T13:00:00Z. Never with milliseconds. Days are those of the time zone of the account.
             * @example 2026-03-16
             */
            start: string;
            /**
             * When the time off ends, without milliseconds, for instance 2026-03-12T15:00:00Z. Only under a policy in HOURS.
             * @example 2026-03-12T15:00:00Z
             */
            end?: string;
            /**
             * How many days to take off, 1 to 999. Only under a policy in DAYS.
             *
             * Format: int32
             */
            days?: number;
        };
        /** When the time off takes place. */
        TimeOffPeriodRequest: {
            /** From when, and for how long. Under a policy in DAYS give start and days, under one in HOURS give start and end. */
            period: components["schemas"]["TimeOffSpanRequest"];
            /**
             * Whether only half a day is asked for, which the policy must allow. It comes back under another name, halfDay.
             * @default false
             */
            isHalfDay?: boolean;
            /**
             * Which half of the day is off. NOT_DEFINED, or nothing, for whole days and for hours.
             * @enum {string}
             */
            halfDayPeriod?: "FIRST_HALF" | "SECOND_HALF" | "NOT_DEFINED";
            /**
             * A second name of halfDayPeriod, with the same values. Give halfDayPeriod.
             * @enum {string}
             */
            timeOffHalfDayPeriod?: "FIRST_HALF" | "SECOND_HALF" | "NOT_DEFINED";
        };
        /** Time off to ask for. */
        CreateTimeOffRequest: {
            /** When the time off takes place. */
            timeOffPeriod: components["schemas"]["TimeOffPeriodRequest"];
            /** A word to whoever decides, for instance why you need the time off. */
            note?: string;
        };
        /** Whether a request is approved or rejected, and a note on it. */
        UpdateTimeOffStatusRequest: {
            /**
             * APPROVED to grant the time off, REJECTED to refuse it. Here a request cannot be withdrawn or made pending again.
             * @enum {string}
             */
            status?: "APPROVED" | "REJECTED";
            /** A word to the person who asked, for instance why the request is rejected. */
            note?: string;
        };
        /** How much time off one person has under one policy. */
        TimeOffBalance: {
            /** The id of the balance. */
            id: string;
            /** The workspace that the balance belongs to. */
            workspaceId?: string | null;
            /** The person whose balance it is. */
            userId: string;
            /** The name of that person. */
            userName?: string | null;
            /** The policy that the balance counts for. */
            policyId: string;
            /** The name of the policy. */
            policyName?: string | null;
            /** What the amounts are counted in, DAYS or HOURS. */
            policyTimeUnit?: components["schemas"]["TimeOffUnit"];
            /** Whether the policy is archived. */
            policyArchived?: boolean | null;
            /**
             * How much time off the person was given.
             *
             * Format: double
             */
            total?: number | null;
            /**
             * How much the person has used. Can have decimals, for instance half days, and be below zero.
             *
             * Format: double
             */
            used?: number | null;
            /**
             * How much is left, total minus used. Can have decimals and be below zero.
             *
             * Format: double
             */
            balance?: number | null;
            /** Whether the policy limits how far the balance may fall below zero. */
            negativeBalanceLimit?: boolean | null;
            /**
             * How far below zero the balance may fall.
             *
             * Format: double
             */
            negativeBalanceAmount?: number | null;
            /**
             * How much of that the person has used.
             *
             * Format: double
             */
            negativeBalanceUsed?: number | null;
        };
        /** One page of balances. */
        TimeOffBalancePage: {
            /**
             * How many balances there are in total, on all pages.
             *
             * Format: int32
             */
            count: number;
            /** The balances on this page. */
            balances: components["schemas"]["TimeOffBalance"][];
        };
        /** Whose balance to set, and what it becomes. */
        UpdatePolicyBalanceRequest: {
            /** The people whose balance is set. All of them get the same value. */
            userIds: components["schemas"]["Identifier"][];
            /**
             * The new balance, -10000 to 10000, in days or hours as the policy counts. It replaces the old balance and is not added to it.
             *
             * Format: double
             */
            value: number;
            /** Why the balance is set, for instance days carried over. */
            note?: string;
        };
        /** The first and the last day of the holiday. */
        HolidayDates: {
            /**
             * The first day, as yyyy-MM-dd.
             *
             * Format: date
             */
            startDate?: string | null;
            /**
             * The last day, which is part of the holiday, as yyyy-MM-dd.
             *
             * Format: date
             */
            endDate?: string | null;
        } | null;
        /** A holiday, with the ids of the people and groups that it is for. */
        Holiday: {
            /** The id of the holiday, used to change or delete it. */
            id: string;
            /** The name of the holiday. */
            name: string;
            /** The workspace that the holiday belongs to. */
            workspaceId?: string | null;
            /** The first and the last day of the holiday. */
            datePeriod: components["schemas"]["HolidayDates"];
            /** Whether the holiday returns on the same dates every year. */
            occursAnnually?: boolean | null;
            /** Whether people who join later get the holiday too. */
            everyoneIncludingNew?: boolean | null;
            /** The people that the holiday is for. They are written as the filter users. */
            userIds?: string[] | null;
            /** The groups that the holiday is for. They are written as the filter userGroups. */
            userGroupIds?: string[] | null;
            /** Whether Clockify adds time entries for the holiday by itself. It is written as an object. */
            automaticTimeEntryCreation?: boolean | null;
            /** The project of those time entries, or null. */
            projectId?: string | null;
            /** The task of those time entries, or null. */
            taskId?: string | null;
        };
        /** Holidays, each with the people and groups that it is for. */
        Holidays: components["schemas"]["Holiday"][];
        /** The first and the last day of the holiday. A single day is both. */
        HolidayDatesRequest: {
            /**
             * The first day, as yyyy-MM-dd, for instance 2026-05-15.
             *
             * Format: date
             */
            startDate: string;
            /**
             * The last day, which is part of the holiday, as yyyy-MM-dd. The same as the first for a single day.
             *
             * Format: date
             */
            endDate: string;
        };
        /** The people that the holiday is for, as a filter with their ids. */
        HolidayUsersRequest: {
            /**
             * CONTAINS for the people in ids, DOES_NOT_CONTAIN for everybody else.
             * @enum {string}
             */
            contains?: "CONTAINS" | "DOES_NOT_CONTAIN";
            /** The ids of the people. */
            ids?: components["schemas"]["Identifier"][];
            /**
             * Whether the filter regards ALL people, or only those with an ACTIVE or INACTIVE account. Most often ALL.
             * @enum {string}
             */
            status?: "ALL" | "ACTIVE" | "INACTIVE";
        };
        /** The groups that the holiday is for, as a filter with their ids. */
        HolidayUserGroupsRequest: {
            /**
             * CONTAINS for the groups in ids, DOES_NOT_CONTAIN for all others.
             * @enum {string}
             */
            contains?: "CONTAINS" | "DOES_NOT_CONTAIN";
            /** The ids of the groups. */
            ids?: components["schemas"]["Identifier"][];
            /**
             * Whether the filter regards ALL members, or only those with an ACTIVE or INACTIVE account. Most often ALL.
             * @enum {string}
             */
            status?: "ALL" | "ACTIVE" | "INACTIVE";
        };
        /** Where the time entries go. An empty object when none are added. */
        AutomaticTimeEntryTargetRequest: {
            /** The project of the time entries. */
            projectId?: components["schemas"]["Identifier"];
            /** The task within that project. */
            taskId?: components["schemas"]["Identifier"];
        };
        /** Whether Clockify adds time entries for the holiday by itself, and on which project. */
        AutomaticTimeEntriesRequest: {
            /**
             * Whether time entries are added.
             * @default false
             */
            enabled?: boolean;
            /** Where the time entries go. An empty object when none are added. */
            defaultEntities: components["schemas"]["AutomaticTimeEntryTargetRequest"];
        };
        /** A holiday to add. It needs at least one person in users or one group in userGroups. */
        CreateHolidayRequest: {
            /** The name of the holiday, 2 to 100 characters. Stay within 50 to be able to update it later. */
            name: string;
            /** The first and the last day of the holiday. A single day is both. */
            datePeriod: components["schemas"]["HolidayDatesRequest"];
            /**
             * Whether the holiday returns on the same dates every year.
             * @default false
             */
            occursAnnually?: boolean;
            /**
             * Whether people who join later get the holiday too.
             * @default false
             */
            everyoneIncludingNew?: boolean;
            /** The people that the holiday is for, as a filter with their ids. */
            users?: components["schemas"]["HolidayUsersRequest"];
            /** The groups that the holiday is for, as a filter with their ids. */
            userGroups?: components["schemas"]["HolidayUserGroupsRequest"];
            /**
             * The color in the calendar, as # and six hexadecimal digits for red, green and blue, for instance #0B83D9.
             * @example #F44336
             */
            color?: string;
            /** Whether Clockify adds time entries for the holiday by itself, and on which project. */
            automaticTimeEntryCreation?: components["schemas"]["AutomaticTimeEntriesRequest"];
        };
        /** The people that the holiday is for, as a filter with their ids. The ids are the userIds of the lists. */
        ChangedHolidayUsersRequest: {
            /**
             * CONTAINS for the people in ids, DOES_NOT_CONTAIN for everybody else, CONTAINS_ONLY for exactly these people.
             * @enum {string}
             */
            contains?: "CONTAINS" | "DOES_NOT_CONTAIN" | "CONTAINS_ONLY";
            /** The ids of the people. */
            ids?: components["schemas"]["Identifier"][];
            /**
             * Whether the filter regards ALL people, or only those with an ACTIVE or INACTIVE account. Most often ALL.
             * @enum {string}
             */
            status?: "ALL" | "ACTIVE" | "INACTIVE";
            /** Several states of accounts at once, for instance ACTIVE and INACTIVE. */
            statuses?: string[];
        };
        /** The groups that the holiday is for, as a filter with their ids. The ids are the userGroupIds of the lists. */
        ChangedHolidayUserGroupsRequest: {
            /**
             * CONTAINS for the groups in ids, DOES_NOT_CONTAIN for all others, CONTAINS_ONLY for exactly these groups.
             * @enum {string}
             */
            contains?: "CONTAINS" | "DOES_NOT_CONTAIN" | "CONTAINS_ONLY";
            /** The ids of the groups. */
            ids?: components["schemas"]["Identifier"][];
            /**
             * Whether the filter regards ALL members, or only those whose membership is PENDING, ACTIVE, DECLINED or INACTIVE. Most often ALL.
             * @enum {string}
             */
            status?: "PENDING" | "ACTIVE" | "DECLINED" | "INACTIVE" | "ALL";
        };
        /** The holiday as it should be afterwards. Besides the required fields it needs users or userGroups. */
        UpdateHolidayRequest: {
            /** The name of the holiday, up to 50 characters. */
            name: string;
            /** The first and the last day of the holiday. A single day is both. */
            datePeriod: components["schemas"]["HolidayDatesRequest"];
            /**
             * Whether the holiday returns on the same dates every year. Always required.
             * @default false
             */
            occursAnnually: boolean;
            /**
             * Whether people who join later get the holiday too.
             * @default false
             */
            everyoneIncludingNew?: boolean;
            /** The people that the holiday is for, as a filter with their ids. The ids are the userIds of the lists. */
            users?: components["schemas"]["ChangedHolidayUsersRequest"];
            /** The groups that the holiday is for, as a filter with their ids. The ids are the userGroupIds of the lists. */
            userGroups?: components["schemas"]["ChangedHolidayUserGroupsRequest"];
            /**
             * The color in the calendar, as # and six hexadecimal digits for red, green and blue, for instance #0B83D9. The lists do not show the present color.
             * @example #F44336
             */
            color?: string;
            /** Whether Clockify adds time entries for the holiday by itself, and on which project. */
            automaticTimeEntryCreation?: components["schemas"]["AutomaticTimeEntriesRequest"];
        };
        /** A person or a group that a holiday was for. */
        HolidayAssignee: {
            /** The id of the person or group. */
            id?: string;
            /** The name of the person or group, or null for people who have not signed in yet. */
            name?: string | null;
        };
        /** A holiday as it was before it was deleted, with the names of the people and groups that it was for. */
        DeletedHoliday: {
            /** The id that the holiday had. */
            id: string;
            /** The name of the holiday. */
            name: string;
            /** The workspace that the holiday belonged to. */
            workspaceId?: string | null;
            /** The first and the last day of the holiday. */
            datePeriod: components["schemas"]["HolidayDates"];
            /** Whether the holiday returned on the same dates every year. */
            occursAnnually?: boolean | null;
            /** Whether people who join later would have got the holiday too. */
            everyoneIncludingNew?: boolean | null;
            /** The color in the calendar as #RRGGBB, or null. */
            color?: string | null;
            /** The ids of the people that the holiday was for. */
            userIds?: string[] | null;
            /** The same people with their names. */
            users?: components["schemas"]["HolidayAssignee"][] | null;
            /** The ids of the groups that the holiday was for. */
            userGroupIds?: string[] | null;
            /** The same groups with their names. */
            userGroups?: components["schemas"]["HolidayAssignee"][] | null;
            /** Whether Clockify adds time entries by itself, and on which project, or null. */
            automaticTimeEntryCreation?: components["schemas"]["AutomaticTimeEntries"];
        };
        /** An address that Clockify calls when something happens. */
        Webhook: {
            /** The id of the webhook, used to change or delete it. */
            id: string;
            /** How people recognize the webhook, or null. */
            name?: string | null;
            /** The address that is called. */
            url: string;
            /** What has to happen, for instance NEW_TIME_ENTRY. Clockify adds events without notice. */
            webhookEvent: string;
            /** What the ids in triggerSource are, for instance WORKSPACE_ID. */
            triggerSourceType?: "PROJECT_ID" | "USER_ID" | "TAG_ID" | "TASK_ID" | "WORKSPACE_ID" | "ASSIGNMENT_ID" | "EXPENSE_ID" | (string & {}) | null;
            /** The ids for which the event counts. */
            triggerSource?: string[] | null;
            /** The secret that comes with every call, as it is, in the header Clockify-Signature. Whoever has it can make calls that look like those of Clockify. */
            authToken?: string | null;
            /** Whether the webhook is switched on. */
            enabled?: boolean;
            /** Whether Clockify still calls the address. It may give up on one that keeps failing. */
            deliveryEnabled?: boolean;
            /** Whether the plan of the workspace includes the event. */
            planEnabled?: boolean;
            /** The person who made the webhook. */
            userId?: string | null;
            /** The workspace that the webhook belongs to. */
            workspaceId?: string | null;
        };
        /** The webhooks of a workspace that you may see. */
        WebhookList: {
            /** The webhooks. */
            webhooks: components["schemas"]["Webhook"][];
            /**
             * How many webhooks the workspace has, also those that you may not see. A workspace can have 100.
             *
             * Format: int32
             */
            workspaceWebhookCount?: number | null;
        };
        /**
         * What has to happen, for instance NEW_TIME_ENTRY or APPROVAL_REQUEST_STATUS_UPDATED.
         * @enum {string}
         */
        WebhookEventName: "NEW_TIME_ENTRY" | "TIME_ENTRY_UPDATED" | "TIME_ENTRY_DELETED" | "NEW_TIMER_STARTED" | "TIMER_STOPPED" | "TIME_ENTRY_SPLIT" | "TIME_ENTRY_RESTORED" | "NEW_APPROVAL_REQUEST" | "APPROVAL_REQUEST_STATUS_UPDATED" | "TIME_OFF_REQUESTED" | "TIME_OFF_REQUEST_APPROVED" | "TIME_OFF_REQUEST_REJECTED" | "TIME_OFF_REQUEST_WITHDRAWN" | "TIME_OFF_REQUEST_UPDATED" | "TIME_OFF_REQUEST_STARTED" | "BALANCE_UPDATED" | "ASSIGNMENT_CREATED" | "ASSIGNMENT_PUBLISHED" | "ASSIGNMENT_UPDATED" | "ASSIGNMENT_DELETED" | "NEW_PROJECT" | "PROJECT_UPDATED" | "PROJECT_DELETED" | "NEW_TASK" | "TASK_UPDATED" | "TASK_DELETED" | "NEW_CLIENT" | "CLIENT_UPDATED" | "CLIENT_DELETED" | "NEW_TAG" | "TAG_UPDATED" | "TAG_DELETED" | "USER_JOINED_WORKSPACE" | "USER_DELETED_FROM_WORKSPACE" | "USER_DEACTIVATED_ON_WORKSPACE" | "USER_ACTIVATED_ON_WORKSPACE" | "USER_EMAIL_CHANGED" | "USER_UPDATED" | "USERS_INVITED_TO_WORKSPACE" | "LIMITED_USERS_ADDED_TO_WORKSPACE" | "USER_GROUP_CREATED" | "USER_GROUP_UPDATED" | "USER_GROUP_DELETED" | "NEW_INVOICE" | "INVOICE_UPDATED" | "EXPENSE_CREATED" | "EXPENSE_UPDATED" | "EXPENSE_DELETED" | "EXPENSE_RESTORED" | "COST_RATE_UPDATED" | "BILLABLE_RATE_UPDATED";
        /** Which address Clockify is to call, when, and for what. */
        WebhookRequest: {
            /** How people recognize the webhook in Clockify, in 2 to 30 characters, for instance Timers to chat. */
            name?: string;
            /** The address to call, for instance https://example.com/clockify. It has to answer POST with 2xx. */
            url: string;
            /** What has to happen, for instance NEW_TIME_ENTRY or APPROVAL_REQUEST_STATUS_UPDATED. */
            webhookEvent: components["schemas"]["WebhookEventName"];
            /**
             * What the ids in triggerSource are. WORKSPACE_ID is the whole workspace, PROJECT_ID and USER_ID are some projects or people of it.
             * @enum {string}
             */
            triggerSourceType: "PROJECT_ID" | "USER_ID" | "TAG_ID" | "TASK_ID" | "WORKSPACE_ID" | "ASSIGNMENT_ID" | "EXPENSE_ID";
            /** The ids for which the event counts, of the kind that triggerSourceType says. For the whole workspace it is the id of the workspace. */
            triggerSource: components["schemas"]["Identifier"][];
        };
        /** A workspace, with no more than id and name. */
        DeprecatedWorkspace: {
            /** The id of the workspace, which nearly all other actions ask for. */
            id: string;
            /** The name of the workspace. */
            name: string;
        };
        /** A person, with id, name and mail address. */
        DeprecatedUser: {
            /** The id of the person. */
            id: string;
            /** The full name of the person, or null until they have signed in for the first time. */
            name?: string | null;
            /** The mail address with which the person signs in. */
            email?: string | null;
        };
        /** A customer for whom projects are done. */
        DeprecatedClient: {
            /** The postal address of the client, or null. */
            address?: string | null;
            /** Whether the client is archived and no longer offered. */
            archived?: boolean;
            /** The mail address for invoices, or null. */
            email?: string | null;
            /** The id of the client. */
            id: string;
            /** The name of the client. */
            name: string;
            /** What people noted about the client, or null. */
            note?: string | null;
            /** The workspace that the client belongs to. */
            workspaceId?: string | null;
        };
        /** How the workspace handles time off. */
        DeprecatedTimeOffSettings: {
            /** Whether everybody sees who else is off. */
            regularUserCanSeeOtherUsersTimeOff?: boolean;
            /** Whether people ask for time off with Clockify. */
            active?: boolean;
        } | null;
        /** How the workspace works together with Pumble, the chat of the maker of Clockify. */
        DeprecatedPumbleSettings: {
            /** Whether Clockify shows the chat. */
            showChatWidget?: boolean;
        } | null;
        /** Rules of the workspace, beside a project. Normally absent: List Workspaces shows the rules that count. */
        DeprecatedWorkspaceSettings: {
            /** Whether reports round durations. */
            timeRoundingInReports?: boolean;
            /** Whether only administrators see what an hour is charged at. */
            onlyAdminsSeeBillableRates?: boolean;
            /** Whether the workspace tells billable time from time that is not charged. */
            activeBillableHours?: boolean;
            /** Whether only administrators decide which time is charged. */
            onlyAdminsCanChangeBillableStatus?: boolean;
            /** Whether only administrators add projects. */
            onlyAdminsCreateProject?: boolean;
            /** Whether only administrators see the dashboard of the team. */
            onlyAdminsSeeDashboard?: boolean;
            /** Whether a new project is billable. */
            defaultBillableProjects?: boolean;
            /** Whether everybody sees a new project. */
            isProjectPublicByDefault?: boolean;
            /** How reports round durations. */
            round?: components["schemas"]["WorkspaceRounding"];
            /** Whether people can mark projects as favorites. */
            projectFavorites?: boolean;
            /** Whether people have the timesheet page. */
            canSeeTimeSheet?: boolean;
            /** Whether people have the time tracker page. */
            canSeeTracker?: boolean;
            /** Whether the choice of a project also finds tasks by their name. */
            projectPickerSpecialFilter?: boolean;
            /** Whether an entry without a project is refused. */
            forceProjects?: boolean;
            /** Whether an entry without a task is refused. */
            forceTasks?: boolean;
            /** Whether an entry without a tag is refused. */
            forceTags?: boolean;
            /** Whether an entry without a description is refused. */
            forceDescription?: boolean;
            /** Whether only administrators see the time of other people. */
            onlyAdminsSeeAllTimeEntries?: boolean;
            /** Whether only administrators see other people's entries on public projects. */
            onlyAdminsSeePublicProjectsEntries?: boolean;
            /** Whether only administrators see how far a project is. */
            onlyAdminsSeeProjectStatus?: boolean;
            /** Whether durations are shown with their seconds. */
            trackTimeDownToSecond?: boolean;
            /** What the workspace calls the groups of its projects, most often client. */
            projectGroupingLabel?: string | null;
            /** Whether only administrators add tags. */
            onlyAdminsCreateTag?: boolean;
            /** Whether the workspace keeps what an hour costs the company. */
            isCostRateActive?: boolean;
            /** Whether people submit their time for approval. */
            timeApprovalEnabled?: boolean;
            /** Whether the desktop app takes pictures of the screen while a timer runs. */
            screenshotsEnabled?: boolean;
            /** Whether the mobile app keeps where people are while a timer runs. */
            locationsEnabled?: boolean;
            /** Whether only administrators add tasks. */
            onlyAdminsCreateTask?: boolean;
            /** DEFAULT when people also enter time by hand, STOPWATCH_ONLY when they can only run a timer. */
            timeTrackingMode?: components["schemas"]["TimeTrackingMode"];
            /** Whether tasks say for themselves if their time is charged. */
            taskBillableEnabled?: boolean;
            /** Whether tasks have rates of their own. */
            taskRateEnabled?: boolean;
            /** Whether the workspace writes invoices with Clockify. */
            invoicingEnabled?: boolean;
            /** Whether people enter expenses. */
            expensesEnabled?: boolean;
            /** The postal address of the company, as printed on invoices. */
            companyAddress?: string | null;
            /** Whether durations are shown as decimal numbers, so 1.50 is an hour and a half. */
            decimalFormat?: boolean;
            /** Whether managers change the time of the people they lead. */
            canManagerEditUsersTime?: boolean;
            /** The days on which people work, for instance MONDAY to FRIDAY. */
            workingDays?: components["schemas"]["Weekday"][] | null;
            /** How the workspace handles time off. */
            timeOff?: components["schemas"]["DeprecatedTimeOffSettings"];
            /** How the workspace works together with Pumble, the chat of the maker of Clockify. */
            pumbleIntegrationSettings?: components["schemas"]["DeprecatedPumbleSettings"];
        } | null;
        /** A project, of which only id and name are certain. */
        DeprecatedProject: {
            /** The id of the project. */
            id: string;
            /** The name of the project. */
            name: string;
            /** What an hour on the project is charged at, or null. */
            hourlyRate?: components["schemas"]["Rate"];
            /** What an hour on the project costs the company, or null. */
            costRate?: components["schemas"]["Rate"];
            /** Who belongs to the project. */
            memberships?: components["schemas"]["Membership"][] | null;
            /** Rules of the workspace, beside a project. Normally absent: List Workspaces shows the rules that count. */
            workspaceSettings?: components["schemas"]["DeprecatedWorkspaceSettings"];
            /** Address of the logo of the workspace. Normally absent, because a project has none. */
            imageUrl?: string | null;
            /** Whether the workspace has a web address of its own. Normally absent. */
            onSubdomain?: boolean;
        };
        /** A finished time entry or a running timer. */
        DeprecatedTimeEntry: {
            /** The id of the entry. */
            id: string;
            /** What was done. */
            description?: string | null;
            /** The project of the entry, or null without one. */
            projectId?: string | null;
            /** The task of the entry, or null without one. */
            taskId?: string | null;
            /** The workspace that the entry belongs to. */
            workspaceId?: string | null;
            /** When the work took place. */
            timeInterval: components["schemas"]["TimeInterval"];
        };
        /** Time entries of one person, wrapped in an object. */
        DeprecatedTimeEntries: {
            /** The time entries. */
            timeEntriesList: components["schemas"]["DeprecatedTimeEntry"][];
            /**
             * How many entries there are in all. May be absent.
             *
             * Format: int64
             */
            allEntriesCount?: number | null;
            /** Whether the list holds all of them. May be absent. */
            gotAllEntries?: boolean | null;
        };
        /** When the work took place, in UTC and in the time zone of the person. */
        DeliveredTimeInterval: {
            /**
             * When the work began, in UTC.
             *
             * Format: date-time
             */
            start: string;
            /**
             * When the work ended, in UTC, or null while the timer runs.
             *
             * Format: date-time
             */
            end?: string | null;
            /** How long the work took, as an ISO 8601 duration such as PT1H30M, or null while the timer runs. */
            duration?: string | null;
            /** The time zone of the person, for instance Europe/London. */
            timeZone?: string | null;
            /** Seconds by which that zone is ahead of UTC at the start, for instance 3600. */
            offsetStart?: number | null;
            /** The same at the end, or null while the timer runs. */
            offsetEnd?: number | null;
            /** When the work began, as the clock of the person showed it, for instance 2026-03-02T09:00:00. */
            zonedStart?: string | null;
            /** When the work ended, as the clock of the person showed it, or null while the timer runs. */
            zonedEnd?: string | null;
        };
        /** The value of one custom field. Its type is not delivered. */
        DeliveredCustomFieldValue: {
            /** The custom field. */
            customFieldId?: string;
            /** The entry that the value belongs to. */
            timeEntryId?: string | null;
            /** The value: a text, a number, true or false, a list of texts, or null. */
            value?: unknown;
            /** The name of the custom field. */
            name?: string | null;
        };
        /** An hourly rate, in the currency of the workspace or of the client. Deliveries do not name it. */
        DeliveredRate: {
            /**
             * Amount in the smallest unit of the currency, so 4500 is 45.00.
             *
             * Format: int32
             */
            amount?: number | null;
        } | null;
        /** The project as an object, or null without one. */
        DeliveredProject: {
            /** The id of the project. */
            id?: string;
            /** The name of the project. */
            name?: string;
            /** The workspace that it belongs to. */
            workspaceId?: string | null;
            /** The client that the project is for. Empty without one. */
            clientId?: string | null;
            /** The name of that client. Empty without one. */
            clientName?: string | null;
            /** The color of the project as #RRGGBB. */
            color?: string | null;
            /** What people noted about the project. */
            note?: string | null;
            /** Whether time on the project is charged by default. */
            billable?: boolean;
            /** Whether the project is archived. */
            archived?: boolean;
            /** Whether everybody in the workspace sees the project. */
            public?: boolean;
            /** Whether the project is a template. */
            template?: boolean;
            /** The time tracked on the project so far, as an ISO 8601 duration such as PT40H30M. */
            duration?: string | null;
            /** How long the project is expected to take, in its older form, or null. The newer form is timeEstimate. */
            estimate?: components["schemas"]["ProjectEstimate"];
            /** What an hour on the project is charged at. Left out or null when it has no rate of its own. */
            hourlyRate?: components["schemas"]["DeliveredRate"];
            /** What an hour on the project costs the company. Left out or null when it has no rate of its own. */
            costRate?: components["schemas"]["DeliveredRate"];
        } | null;
        /**
         * How much of the task is done. Null in all recorded deliveries.
         *
         * Format: double
         */
        TaskProgress: number | null;
        /** The task as an object, or null without one. */
        DeliveredTask: {
            /** The id of the task. */
            id?: string;
            /** The name of the task. */
            name?: string;
            /** The workspace that it belongs to. */
            workspaceId?: string | null;
            /** The project that the task belongs to. */
            projectId?: string | null;
            /** ACTIVE while work on the task goes on and DONE afterwards. */
            status?: components["schemas"]["TaskStatus"];
            /** The people who work on the task. */
            assigneeIds?: string[] | null;
            /** One of these people, often empty. */
            assigneeId?: string | null;
            /** The user groups that work on the task. */
            userGroupIds?: string[] | null;
            /** How long the task is expected to take, as an ISO 8601 duration such as PT40H. */
            estimate?: string | null;
            /** The time tracked on the task so far, as an ISO 8601 duration. */
            duration?: string | null;
            /** Whether time on the task is charged by default. */
            billable?: boolean;
            /**
             * How much money the task is expected to take, in the smallest unit of the currency.
             *
             * Format: int64
             */
            budgetEstimate?: number | null;
            /** What an hour on the task is charged at, or null when it has no rate of its own. */
            hourlyRate?: components["schemas"]["DeliveredRate"];
            /** What an hour on the task costs the company, or null when it has no rate of its own. */
            costRate?: components["schemas"]["DeliveredRate"];
            /** How much of the task is done. Null in all recorded deliveries. */
            progress?: components["schemas"]["TaskProgress"];
        } | null;
        /** The person whose time it is. */
        DeliveredUser: {
            /** The id of the person. */
            id?: string;
            /** The name of the person. */
            name?: string | null;
            /** The state of the account, for instance ACTIVE. */
            status?: string | null;
            /** What an hour of the person is charged at. Left out or null when the person has no rate. */
            hourlyRate?: components["schemas"]["DeliveredRate"];
            /** What an hour of the person costs the company. Left out or null when the person has no rate. */
            costRate?: components["schemas"]["DeliveredRate"];
        } | null;
        /** A time entry or a running timer, with its project, task, tags and person as objects. */
        TimeEntryDelivery: {
            /** The id of the entry, used to change or delete it. */
            id: string;
            /** The workspace that the entry belongs to. */
            workspaceId: string;
            /** The person whose time it is. */
            userId: string;
            /** The project of the entry, or null. */
            projectId?: string | null;
            /** What was done. */
            description?: string | null;
            /** Whether the time is charged to the client. */
            billable?: boolean;
            /** When the work took place, in UTC and in the time zone of the person. */
            timeInterval: components["schemas"]["DeliveredTimeInterval"];
            /** What the entry stands for: REGULAR work, a BREAK, a HOLIDAY or TIME_OFF. */
            type?: components["schemas"]["TimeEntryType"];
            /** Whether the entry can no longer be changed. */
            isLocked?: boolean;
            /** The kiosk where the entry was clocked in, or null. */
            kioskId?: string | null;
            /** Values of custom fields. */
            customFieldValues?: components["schemas"]["DeliveredCustomFieldValue"][] | null;
            /** What an hour of this entry is charged at. Null in all recorded deliveries; the rates of the project and of the person are in those. */
            hourlyRate?: components["schemas"]["Rate"];
            /** What an hour of this entry costs the company. Null in all recorded deliveries; the rates of the project and of the person are in those. */
            costRate?: components["schemas"]["Rate"];
            /** Whether the timer runs. Not in every delivery, so prefer an end that is null. */
            currentlyRunning?: boolean | null;
            /** Whether the time was submitted or approved, or null. Null in all recorded deliveries. */
            approvalStatus?: string | null;
            /** The same in more detail, or null. Not in every delivery, and null in all that were recorded. */
            detailedApprovalStatus?: string | null;
            /** The currency of the project, or null. Null in all recorded deliveries. */
            projectCurrency?: string | null;
            /** The project as an object, or null without one. */
            project?: components["schemas"]["DeliveredProject"];
            /** The task as an object, or null without one. */
            task?: components["schemas"]["DeliveredTask"];
            /** The tags of the entry. */
            tags?: components["schemas"]["Tag"][] | null;
            /** The person whose time it is. */
            user?: components["schemas"]["DeliveredUser"];
        };
        /** The person whose time was submitted. */
        DeliveredApprovalOwner: {
            /** The person whose time it is. */
            userId?: string;
            /** The name of that person. */
            userName?: string | null;
            /** The time zone of that person, for instance Europe/London. Some deliveries write it timeZone. */
            timezone?: string | null;
            /** The time zone of that person in deliveries that do not write it timezone. */
            timeZone?: string | null;
            /** The day on which the week of that person begins, for instance MONDAY. */
            startOfWeek?: components["schemas"]["Weekday"];
        } | null;
        /** The submission of one person for one period, and its state. */
        ApprovalDelivery: {
            /** The id of the request, used to decide on it. */
            id: string;
            /** The workspace that the request belongs to. */
            workspaceId?: string;
            /** The submitted period in UTC. It runs from midnight to midnight in the time zone of its owner, so it may begin on the evening before. */
            dateRange?: components["schemas"]["DateRange"];
            /** The person whose time was submitted. */
            owner?: components["schemas"]["DeliveredApprovalOwner"];
            /** The state of the request and who set it. */
            status?: components["schemas"]["ApprovalStatus"];
        };
        /** A request for time off. */
        TimeOffDelivery: {
            /** The time zone in which its days begin and end, for instance Europe/Paris. */
            timeZone?: string | null;
            /** Whether only half a day is off. */
            halfDay?: boolean | null;
            /** Who made the request: the person, or somebody on the person's behalf. */
            requesterUserId?: string | null;
            /** Days of the period that do not count, such as weekends. */
            excludeDays?: unknown[] | null;
            /**
             * How much of it the person did not have left, in days or hours as the policy counts.
             *
             * Format: double
             */
            negativeBalanceUsed?: number | null;
            /**
             * What the person had left when the request was made, in days or hours as the policy counts.
             *
             * Format: double
             */
            balanceValueAtRequest?: number | null;
        } & components["schemas"]["TimeOff"];
        /** A balance of time off that somebody has set. */
        BalanceDelivery: {
            /** The workspace. */
            workspaceId: string;
            /** The person whose balance it is. */
            userId: string;
            /** The change as text, in days or hours as the policy counts, for instance 2.5. */
            value?: string | null;
            /** Why it was changed. */
            note?: string | null;
            /** The person who changed it. */
            updatedBy?: string | null;
        };
        /** The ids of a planned assignment. List scheduled assignments shows the rest. */
        AssignmentDelivery: {
            /** The assignment. */
            assignmentId: string;
            /** The workspace that it belongs to. */
            workspaceId?: string | null;
            /** The person who is planned. */
            userId?: string | null;
            /** The project that the person is planned on. */
            projectId?: string | null;
        };
        /** A project with its tasks and its client as objects. */
        ProjectDelivery: {
            /** The tasks of the project. */
            tasks?: components["schemas"]["DeliveredTask"][] | null;
            /** The client that the project is for, or null without one. */
            client?: {
                /** The id of the client. */
                id?: string;
                /** The name of the client. */
                name?: string;
                /** The workspace that it belongs to. */
                workspaceId?: string | null;
                /** Whether the client is archived. */
                archived?: boolean;
            } | null;
        } & components["schemas"]["Project"];
        /** A part of a project. */
        TaskDelivery: {
            /** The workspace that the task belongs to. */
            workspaceId?: string | null;
            /** How much of the task is done. Null in all recorded deliveries. */
            progress?: components["schemas"]["TaskProgress"];
        } & components["schemas"]["Task"];
        /** What happened to what. The fields depend on the event, and these are what most events have. */
        OtherDelivery: {
            /** The id of what it happened to. */
            id?: string | null;
            /** The workspace. */
            workspaceId?: string | null;
            /** The person whom it is about. */
            userId?: string | null;
            /** The name of what it happened to. */
            name?: string | null;
        };
    };
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
        /**
         * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
         * @example 64f1c0a0e4b0010000000001
         */
        WorkspaceId: string;
        /**
         * Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A).
         * @example ASCENDING
         */
        SortOrder: "ASCENDING" | "DESCENDING";
        /**
         * Which page of the list to return. The first page is 1. A page past the end is an empty list.
         * @example 1
         */
        Page: number;
        /**
         * How many items a page holds, 1 to 5000. Without it a page holds 50 items, so a longer list is cut there.
         * @example 50
         */
        PageSize: number;
        /**
         * The project to look at. List Projects shows the projects of a workspace with their ids.
         * @example 64f1c0a0e4b0040000000001
         */
        ProjectId: string;
        /**
         * The time entry. List User Time Entries shows entries with their ids.
         * @example 64f1c0a0e4b0070000000001
         */
        TimeEntryId: string;
        /**
         * Set to true to receive the project, task, tags and, in lists, the person as objects beside their ids, which saves further calls. Without it the answer holds ids only.
         * @example false
         */
        Hydrated: boolean;
        /**
         * The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you.
         * @example 64f1c0a0e4b0020000000002
         */
        UserId: string;
        /**
         * The first moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ.
         * @example 2026-03-09T00:00:00Z
         */
        SchedulingStart: string;
        /**
         * The last moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ.
         * @example 2026-03-22T23:59:59Z
         */
        SchedulingEnd: string;
        /**
         * The scheduled assignment. List scheduled assignments shows them with their ids.
         * @example 64f1c0a0e4b0120000000001
         */
        AssignmentId: string;
        /**
         * Which page of the list to return, 1 to 1000. The first page is 1. A page past the end holds nothing.
         * @example 1
         */
        TimeOffPageNumber: number;
        /**
         * How many items a page holds, 1 to 200. Without it a page holds 50, so a longer list is cut there.
         * @example 50
         */
        TimeOffPageSize: number;
        /**
         * The time off policy, such as Vacation or Personal hours. List time off policies shows them with their ids.
         * @example 64f1c0a0e4b0100000000001
         */
        PolicyId: string;
        /**
         * What the list is sorted by: the name of the USER or POLICY, the amount USED, the BALANCE left, or the TOTAL.
         * @example USER
         */
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
        /**
         * How many seconds to wait before the next call of any kind with the same key. May be missing.
         * @example 30
         */
        RetryAfter: number;
        /**
         * True when this page is the last one, false when more pages follow. No header tells the total count.
         * @example true
         */
        LastPage: boolean;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listWorkspaces: {
        parameters: {
            query?: {
                /**
                 * Return only workspaces in which you have this role. OWNER owns the workspace, WORKSPACE_ADMIN administers it, TEAM_MANAGER leads people and PROJECT_MANAGER leads projects.
                 * @example WORKSPACE_ADMIN
                 */
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
                /**
                 * Set to true to learn which workspaces, projects and groups the person belongs to. Otherwise that list stays empty.
                 * @example false
                 */
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
                /**
                 * Return only people whose mail address contains this text.
                 * @example ben.carter@example.com
                 */
                email?: string;
                /**
                 * Return only people who have access to the project with this id.
                 * @example 64f1c0a0e4b0040000000001
                 */
                "project-id"?: string;
                /**
                 * Return only people whose membership in the workspace is in this state: PENDING while the invitation is open, ACTIVE, DECLINED, INACTIVE when switched off, or ALL.
                 * @example ACTIVE
                 */
                status?: "PENDING" | "ACTIVE" | "DECLINED" | "INACTIVE" | "ALL";
                /**
                 * Return only people whose Clockify account is in this state, for instance LIMITED. Several are separated by commas. Without it the states are ACTIVE, PENDING_EMAIL_VERIFICATION and NOT_REGISTERED.
                 * @example LIMITED
                 */
                "account-statuses"?: string;
                /**
                 * Return only people whose name contains this text.
                 * @example Carter
                 */
                name?: string;
                /**
                 * What the list is sorted by. Without it people are sorted by their mail address.
                 * @example NAME
                 */
                "sort-column"?: "ID" | "EMAIL" | "NAME" | "NAME_LOWERCASE" | "ACCESS" | "HOURLYRATE" | "COSTRATE";
                /**
                 * Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A).
                 * @example ASCENDING
                 */
                "sort-order"?: components["parameters"]["SortOrder"];
                /**
                 * Which page of the list to return. The first page is 1. A page past the end is an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * How many items a page holds, 1 to 5000. Without it a page holds 50 items, so a longer list is cut there.
                 * @example 50
                 */
                "page-size"?: components["parameters"]["PageSize"];
                /**
                 * Which memberships each person comes with: those in the WORKSPACE, in a PROJECT, in a user group (USERGROUP), ALL of them, or NONE. Without it the list of memberships stays empty.
                 * @example WORKSPACE
                 */
                memberships?: "ALL" | "NONE" | "WORKSPACE" | "PROJECT" | "USERGROUP";
                /**
                 * Set to true to learn as well which roles each person has, and for which projects and people.
                 * @example false
                 */
                "include-roles"?: boolean;
            };
            header?: never;
            path: {
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * Return only groups that have access to the project with this id.
                 * @example 64f1c0a0e4b0040000000001
                 */
                "project-id"?: string;
                /**
                 * Return only groups whose name contains this text.
                 * @example Developers
                 */
                name?: string;
                /**
                 * Whether the list is sorted by the id or the name of the groups.
                 * @example NAME
                 */
                "sort-column"?: "ID" | "NAME";
                /**
                 * Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A).
                 * @example ASCENDING
                 */
                "sort-order"?: components["parameters"]["SortOrder"];
                /**
                 * Which page of the list to return. The first page is 1. A page past the end is an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * How many items a page holds, 1 to 5000. Without it a page holds 50 items, so a longer list is cut there.
                 * @example 50
                 */
                "page-size"?: components["parameters"]["PageSize"];
                /**
                 * Set to true to learn who manages each group. Without it the managers are left out.
                 * @example false
                 */
                includeTeamManagers?: boolean;
            };
            header?: never;
            path: {
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * Return only clients whose name contains this text.
                 * @example Acme
                 */
                name?: string;
                /**
                 * The property that the list is sorted by, for instance NAME.
                 * @example NAME
                 */
                "sort-column"?: string;
                /**
                 * Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A).
                 * @example ASCENDING
                 */
                "sort-order"?: components["parameters"]["SortOrder"];
                /**
                 * Which page of the list to return. The first page is 1. A page past the end is an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * How many items a page holds, 1 to 5000. Without it a page holds 50 items, so a longer list is cut there.
                 * @example 50
                 */
                "page-size"?: components["parameters"]["PageSize"];
                /**
                 * Set to false to leave out archived clients, or to true to return archived clients. Without it both are returned.
                 * @example false
                 */
                archived?: boolean;
            };
            header?: never;
            path: {
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * Return only projects whose name contains this text, or equals it with strict-name-search.
                 * @example Website
                 */
                name?: string;
                /**
                 * Set to true to find only projects that are called exactly as name says, so that Web does not find Website.
                 * @example false
                 */
                "strict-name-search"?: boolean;
                /**
                 * Set to false to leave out archived projects, or to true to return archived projects. Without it both are returned.
                 * @example false
                 */
                archived?: boolean;
                /**
                 * Set to true to return projects whose time is charged, or to false to return the others. Leave it out for both.
                 * @example true
                 */
                billable?: boolean;
                /**
                 * Return only projects of the clients with these ids, or of all other clients when contains-client is false.
                 * @example [
                 *       "64f1c0a0e4b0030000000001"
                 *     ]
                 */
                clients?: components["schemas"]["Identifier"][];
                /**
                 * Whether clients names the clients to return (true) or those to leave out (false). Means nothing without clients.
                 * @example true
                 */
                "contains-client"?: boolean;
                /**
                 * Return only projects whose client is ACTIVE, or only those whose client is ARCHIVED, or ALL.
                 * @example ACTIVE
                 */
                "client-status"?: "ACTIVE" | "ARCHIVED" | "ALL";
                /**
                 * Return only projects that one of the people with these ids belongs to, or none of them when contains-user is false.
                 * @example [
                 *       "64f1c0a0e4b0020000000002"
                 *     ]
                 */
                users?: components["schemas"]["Identifier"][];
                /**
                 * Whether users names people to look for (true) or to leave out (false). Means nothing without users.
                 * @example true
                 */
                "contains-user"?: boolean;
                /**
                 * Return only projects with members in this state: PENDING while their invitation is open, ACTIVE, DECLINED, INACTIVE when switched off, or ALL.
                 * @example ALL
                 */
                "user-status"?: "PENDING" | "ACTIVE" | "DECLINED" | "INACTIVE" | "ALL";
                /**
                 * Set to true to return templates for new projects, or to false to return real projects. Leave it out for both.
                 * @example false
                 */
                "is-template"?: boolean;
                /**
                 * What the list is sorted by. DURATION is the time tracked so far, BUDGET the estimate and PROGRESS how much of the estimate is used up.
                 * @example NAME
                 */
                "sort-column"?: "ID" | "NAME" | "CLIENT_NAME" | "DURATION" | "BUDGET" | "PROGRESS";
                /**
                 * Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A).
                 * @example ASCENDING
                 */
                "sort-order"?: components["parameters"]["SortOrder"];
                /**
                 * Set to true to receive more about each project: its custom fields, whether it is a favorite, and things that are not described here, such as its tasks. Such answers are much larger.
                 * @example false
                 */
                hydrated?: boolean;
                /**
                 * Which page of the list to return. The first page is 1. A page past the end is an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * How many items a page holds, 1 to 5000. Without it a page holds 50 items, so a longer list is cut there.
                 * @example 50
                 */
                "page-size"?: components["parameters"]["PageSize"];
                /**
                 * Return only projects that everybody in the workspace sees (PUBLIC), or only those that their members see (PRIVATE).
                 * @example PUBLIC
                 */
                access?: "PUBLIC" | "PRIVATE";
                /**
                 * How many expenses are looked up at most. Only of use when expenses count towards the budget of a project.
                 * @example 20
                 */
                "expense-limit"?: number;
                /**
                 * Look up only expenses dated before this day, in the form yyyy-MM-dd.
                 * @example 2026-03-06
                 */
                "expense-date"?: string;
                /**
                 * Return only projects that one of the user groups with these ids belongs to, or none of them when contains-group is false.
                 * @example [
                 *       "64f1c0a0e4b0140000000001"
                 *     ]
                 */
                userGroups?: components["schemas"]["Identifier"][];
                /**
                 * Whether userGroups names groups to look for (true) or to leave out (false). Means nothing without userGroups.
                 * @example true
                 */
                "contains-group"?: boolean;
            };
            header?: never;
            path: {
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * Return only tasks whose name contains this text, or equals it with strict-name-search.
                 * @example Development
                 */
                name?: string;
                /**
                 * Set to true to find only tasks that are called exactly as name says, so that Test does not find Testing.
                 * @example false
                 */
                "strict-name-search"?: boolean;
                /**
                 * Set to true to return tasks that are still worked on, or to false to return tasks that are done. Leave it out for both.
                 * @example true
                 */
                "is-active"?: boolean;
                /**
                 * Which page of the list to return. The first page is 1. A page past the end is an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * How many items a page holds, 1 to 5000. Without it a page holds 50 items, so a longer list is cut there.
                 * @example 50
                 */
                "page-size"?: components["parameters"]["PageSize"];
                /**
                 * Whether the list is sorted by the id or the name of the tasks.
                 * @example NAME
                 */
                "sort-column"?: "ID" | "NAME";
                /**
                 * Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A).
                 * @example ASCENDING
                 */
                "sort-order"?: components["parameters"]["SortOrder"];
            };
            header?: never;
            path: {
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The project to look at. List Projects shows the projects of a workspace with their ids.
                 * @example 64f1c0a0e4b0040000000001
                 */
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
                /**
                 * Return only tags whose text contains this, or equals it with strict-name-search.
                 * @example remote
                 */
                name?: string;
                /**
                 * Set to true to find only tags that are called exactly as name says, so that app does not find application.
                 * @example false
                 */
                "strict-name-search"?: boolean;
                /**
                 * The id of a tag to leave out. Several ids are separated by commas.
                 * @example 64f1c0a0e4b0060000000002
                 */
                "excluded-ids"?: string;
                /**
                 * Whether the list is sorted by the id or the text of the tags.
                 * @example NAME
                 */
                "sort-column"?: "ID" | "NAME";
                /**
                 * Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A).
                 * @example ASCENDING
                 */
                "sort-order"?: components["parameters"]["SortOrder"];
                /**
                 * Which page of the list to return. The first page is 1. A page past the end is an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * How many items a page holds, 1 to 5000. Without it a page holds 50 items, so a longer list is cut there.
                 * @example 50
                 */
                "page-size"?: components["parameters"]["PageSize"];
                /**
                 * Set to false to leave out archived tags, or to true to return archived tags. Without it both are returned.
                 * @example false
                 */
                archived?: boolean;
            };
            header?: never;
            path: {
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * Return only custom fields whose name contains this text.
                 * @example Cost center
                 */
                name?: string;
                /**
                 * Return only custom fields in this state: VISIBLE to everybody, INVISIBLE to people who are no administrators, or INACTIVE when switched off.
                 * @example VISIBLE
                 */
                status?: "INACTIVE" | "VISIBLE" | "INVISIBLE";
                /**
                 * Return only custom fields of one kind of thing: TIMEENTRY for fields of time entries, USER for fields of people.
                 * @example TIMEENTRY
                 */
                "entity-type"?: string;
            };
            header?: never;
            path: {
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * Set to true to receive the project, task, tags and, in lists, the person as objects beside their ids, which saves further calls. Without it the answer holds ids only.
                 * @example false
                 */
                hydrated?: components["parameters"]["Hydrated"];
            };
            header?: never;
            path: {
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The time entry. List User Time Entries shows entries with their ids.
                 * @example 64f1c0a0e4b0070000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The time entry. List User Time Entries shows entries with their ids.
                 * @example 64f1c0a0e4b0070000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The time entry. List User Time Entries shows entries with their ids.
                 * @example 64f1c0a0e4b0070000000001
                 */
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
                /**
                 * Which page of the list to return. The first page is 1. A page past the end is an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * How many timers a page holds, 1 to 1000. Without it a page holds 10, fewer than in other lists.
                 * @example 10
                 */
                "page-size"?: number;
            };
            header?: never;
            path: {
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * Return only entries whose description contains this text.
                 * @example kick-off
                 */
                description?: string;
                /**
                 * Return only entries that start at or after this moment, read as wall clock time in the account's time zone, in the form yyyy-MM-ddThh:mm:ssZ.
                 * @example 2026-03-02T00:00:00Z
                 */
                start?: string;
                /**
                 * Return only entries that start before this moment, read as wall clock time in the account's time zone, in the form yyyy-MM-ddThh:mm:ssZ.
                 * @example 2026-03-08T23:59:59Z
                 */
                end?: string;
                /**
                 * Return only entries of the project with this id.
                 * @example 64f1c0a0e4b0040000000001
                 */
                project?: string;
                /**
                 * Return only entries of the task with this id.
                 * @example 64f1c0a0e4b0050000000002
                 */
                task?: string;
                /**
                 * Return only entries that carry one of the tags with these ids.
                 * @example [
                 *       "64f1c0a0e4b0060000000001"
                 *     ]
                 */
                tags?: components["schemas"]["Identifier"][];
                /**
                 * Set to true to leave out entries without a project.
                 * @example false
                 */
                "project-required"?: boolean;
                /**
                 * Set to true to leave out entries without a task.
                 * @example false
                 */
                "task-required"?: boolean;
                /**
                 * Set to true to receive the project, task, tags and, in lists, the person as objects beside their ids, which saves further calls. Without it the answer holds ids only.
                 * @example false
                 */
                hydrated?: components["parameters"]["Hydrated"];
                /**
                 * Which page of the list to return. The first page is 1. A page past the end is an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * How many items a page holds, 1 to 5000. Without it a page holds 50 items, so a longer list is cut there.
                 * @example 50
                 */
                "page-size"?: components["parameters"]["PageSize"];
                /**
                 * Set to true to return the running timer only, and no finished entries.
                 * @example false
                 */
                "in-progress"?: boolean;
                /**
                 * Return the seven days before this moment instead of a period with start and end, in the form yyyy-MM-ddThh:mm:ssZ. Entries that have neither a project nor a task are then left out.
                 * @example 2026-03-09T00:00:00Z
                 */
                "get-week-before"?: string;
            };
            header?: never;
            path: {
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you.
                 * @example 64f1c0a0e4b0020000000002
                 */
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
                /**
                 * Set to true to receive the project, task, tags and, in lists, the person as objects beside their ids, which saves further calls. Without it the answer holds ids only.
                 * @example false
                 */
                hydrated?: components["parameters"]["Hydrated"];
            };
            header?: never;
            path: {
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you.
                 * @example 64f1c0a0e4b0020000000002
                 */
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
                /**
                 * The id of an entry to copy from. Values in the body win over copied ones. An unknown id is answered with 404 and an empty body.
                 * @example 64f1c0a0e4b0070000000001
                 */
                "from-entry"?: string;
            };
            header?: never;
            path: {
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you.
                 * @example 64f1c0a0e4b0020000000002
                 */
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
                /**
                 * The ids of the entries to delete. Only these are deleted.
                 * @example [
                 *       "64f1c0a0e4b0070000000001",
                 *       "64f1c0a0e4b0070000000002"
                 *     ]
                 */
                "time-entry-ids": components["schemas"]["Identifier"][];
            };
            header?: never;
            path: {
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you.
                 * @example 64f1c0a0e4b0020000000002
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you.
                 * @example 64f1c0a0e4b0020000000002
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you.
                 * @example 64f1c0a0e4b0020000000002
                 */
                userId: components["parameters"]["UserId"];
                /**
                 * The time entry. List User Time Entries shows entries with their ids.
                 * @example 64f1c0a0e4b0070000000001
                 */
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
                /**
                 * Return only requests in this state. PENDING ones wait for a decision, APPROVED ones are accepted, WITHDRAWN_APPROVAL ones were accepted and then reopened.
                 * @example PENDING
                 */
                status?: "PENDING" | "APPROVED" | "WITHDRAWN_APPROVAL";
                /**
                 * Return only requests for working time (TIMESHEET), expenses (EXPENSE) or both. Without it all types come.
                 * @example [
                 *       "TIMESHEET",
                 *       "TIMESHEET_AND_EXPENSE"
                 *     ]
                 */
                types?: ("TIMESHEET" | "EXPENSE" | "TIMESHEET_AND_EXPENSE")[];
                /**
                 * What the list is sorted by, the request (ID), the person (USER_ID), the period (START) or the last change (UPDATED_AT).
                 * @example START
                 */
                "sort-column"?: "ID" | "USER_ID" | "START" | "UPDATED_AT";
                /**
                 * Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A).
                 * @example ASCENDING
                 */
                "sort-order"?: components["parameters"]["SortOrder"];
                /**
                 * Which page of the list to return. The first page is 1. A page past the end is an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * How many items a page holds, 1 to 5000. Without it a page holds 50 items, so a longer list is cut there.
                 * @example 50
                 */
                "page-size"?: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The approval request. List approval requests shows them with their ids, in approvalRequest.
                 * @example 64f1c0a0e4b0080000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you.
                 * @example 64f1c0a0e4b0020000000002
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you.
                 * @example 64f1c0a0e4b0020000000002
                 */
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
                /**
                 * A name to filter the assignments by, for instance that of a project. Without it all assignments come.
                 * @example Website Relaunch
                 */
                name?: string;
                /**
                 * The first moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ.
                 * @example 2026-03-09T00:00:00Z
                 */
                start: components["parameters"]["SchedulingStart"];
                /**
                 * The last moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ.
                 * @example 2026-03-22T23:59:59Z
                 */
                end: components["parameters"]["SchedulingEnd"];
                /**
                 * What the list is sorted by, the project (PROJECT), the person (USER) or the assignment (ID).
                 * @example USER
                 */
                "sort-column"?: "PROJECT" | "USER" | "ID";
                /**
                 * Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A).
                 * @example ASCENDING
                 */
                "sort-order"?: components["parameters"]["SortOrder"];
                /**
                 * Which page of the list to return. The first page is 1. A page past the end is an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * How many items a page holds, 1 to 5000. Without it a page holds 50 items, so a longer list is cut there.
                 * @example 50
                 */
                "page-size"?: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * The first moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ.
                 * @example 2026-03-09T00:00:00Z
                 */
                start: components["parameters"]["SchedulingStart"];
                /**
                 * The last moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ.
                 * @example 2026-03-22T23:59:59Z
                 */
                end: components["parameters"]["SchedulingEnd"];
            };
            header?: never;
            path: {
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The project to look at. List Projects shows the projects of a workspace with their ids.
                 * @example 64f1c0a0e4b0040000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * Which page to return, from 1. The answer is a single person, so leave it out.
                 * @example 1
                 */
                page?: number;
                /**
                 * How many items a page holds. The answer is a single person, so leave it out.
                 * @example 50
                 */
                "page-size"?: number;
                /**
                 * The first moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ.
                 * @example 2026-03-09T00:00:00Z
                 */
                start: components["parameters"]["SchedulingStart"];
                /**
                 * The last moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ.
                 * @example 2026-03-22T23:59:59Z
                 */
                end: components["parameters"]["SchedulingEnd"];
            };
            header?: never;
            path: {
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you.
                 * @example 64f1c0a0e4b0020000000002
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * Which weeks of a series to delete. THIS_ONE is only the named week, THIS_AND_FOLLOWING that week and all later ones, ALL the whole series. Always say it, so that not more goes than you mean.
                 * @example THIS_ONE
                 */
                seriesUpdateOption?: "THIS_ONE" | "THIS_AND_FOLLOWING" | "ALL";
            };
            header?: never;
            path: {
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The scheduled assignment. List scheduled assignments shows them with their ids.
                 * @example 64f1c0a0e4b0120000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The scheduled assignment. List scheduled assignments shows them with their ids.
                 * @example 64f1c0a0e4b0120000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The scheduled assignment. List scheduled assignments shows them with their ids.
                 * @example 64f1c0a0e4b0120000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The scheduled assignment. List scheduled assignments shows them with their ids.
                 * @example 64f1c0a0e4b0120000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * Which page of the list to return, 1 to 1000. The first page is 1. A page past the end holds nothing.
                 * @example 1
                 */
                page?: components["parameters"]["TimeOffPageNumber"];
                /**
                 * How many items a page holds, 1 to 200. Without it a page holds 50, so a longer list is cut there.
                 * @example 50
                 */
                "page-size"?: components["parameters"]["TimeOffPageSize"];
                /**
                 * Return only policies whose name contains this text.
                 * @example Vacation
                 */
                name?: string;
                /**
                 * Which policies to return: ACTIVE ones in use, ARCHIVED ones no longer offered, or ALL.
                 * @example ACTIVE
                 */
                status?: "ACTIVE" | "ARCHIVED" | "ALL";
                /**
                 * What the list is sorted by. Only DEFAULT_SORT, Clockify's own order, is known.
                 * @example DEFAULT_SORT
                 */
                "sort-column"?: string;
                /**
                 * Whether the list runs upwards (ASCENDING) or downwards (DESCENDING).
                 * @example ASCENDING
                 */
                "sort-order"?: "ASCENDING" | "DESCENDING";
            };
            header?: never;
            path: {
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The time off policy, such as Vacation or Personal hours. List time off policies shows them with their ids.
                 * @example 64f1c0a0e4b0100000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The time off policy, such as Vacation or Personal hours. List time off policies shows them with their ids.
                 * @example 64f1c0a0e4b0100000000001
                 */
                policyId: components["parameters"]["PolicyId"];
                /**
                 * The request for time off, made under that same policy. List time off requests shows requests with their ids.
                 * @example 64f1c0a0e4b0110000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The time off policy, such as Vacation or Personal hours. List time off policies shows them with their ids.
                 * @example 64f1c0a0e4b0100000000001
                 */
                policyId: components["parameters"]["PolicyId"];
                /**
                 * The request for time off, made under that same policy. List time off requests shows requests with their ids.
                 * @example 64f1c0a0e4b0110000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The time off policy, such as Vacation or Personal hours. List time off policies shows them with their ids.
                 * @example 64f1c0a0e4b0100000000001
                 */
                policyId: components["parameters"]["PolicyId"];
                /**
                 * The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you.
                 * @example 64f1c0a0e4b0020000000002
                 */
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
                /**
                 * Which page of the list to return, 1 to 1000. The first page is 1. A page past the end holds nothing.
                 * @example 1
                 */
                page?: components["parameters"]["TimeOffPageNumber"];
                /**
                 * How many items a page holds, 1 to 200. Without it a page holds 50, so a longer list is cut there.
                 * @example 50
                 */
                "page-size"?: components["parameters"]["TimeOffPageSize"];
                /**
                 * What the list is sorted by: the name of the USER or POLICY, the amount USED, the BALANCE left, or the TOTAL.
                 * @example USER
                 */
                sort?: components["parameters"]["BalanceSort"];
                /**
                 * Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A).
                 * @example ASCENDING
                 */
                "sort-order"?: components["parameters"]["SortOrder"];
            };
            header?: never;
            path: {
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The time off policy, such as Vacation or Personal hours. List time off policies shows them with their ids.
                 * @example 64f1c0a0e4b0100000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The time off policy, such as Vacation or Personal hours. List time off policies shows them with their ids.
                 * @example 64f1c0a0e4b0100000000001
                 */
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
                /**
                 * Which page of the list to return, 1 to 1000. The first page is 1. A page past the end holds nothing.
                 * @example 1
                 */
                page?: components["parameters"]["TimeOffPageNumber"];
                /**
                 * How many items a page holds, 1 to 200. Without it a page holds 50, so a longer list is cut there.
                 * @example 50
                 */
                "page-size"?: components["parameters"]["TimeOffPageSize"];
                /**
                 * What the list is sorted by: the name of the USER or POLICY, the amount USED, the BALANCE left, or the TOTAL.
                 * @example USER
                 */
                sort?: components["parameters"]["BalanceSort"];
                /**
                 * Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A).
                 * @example ASCENDING
                 */
                "sort-order"?: components["parameters"]["SortOrder"];
            };
            header?: never;
            path: {
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you.
                 * @example 64f1c0a0e4b0020000000002
                 */
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
                /**
                 * Return only holidays of the person with this id. Without it those of everybody.
                 * @example 64f1c0a0e4b0020000000002
                 */
                "assigned-to"?: string;
            };
            header?: never;
            path: {
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * The person whose holidays you want. List All Users in Workspace shows everybody.
                 * @example 64f1c0a0e4b0020000000002
                 */
                "assigned-to": string;
                /**
                 * Return holidays from this moment on, in the form yyyy-MM-ddThh:mm:ssZ. A plain date is refused.
                 * @example 2026-04-01T00:00:00Z
                 */
                start: string;
                /**
                 * Return holidays up to this moment, in the form yyyy-MM-ddThh:mm:ssZ. A plain date is refused.
                 * @example 2026-05-31T23:59:59Z
                 */
                end: string;
            };
            header?: never;
            path: {
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The holiday. List holidays shows holidays with their ids.
                 * @example 64f1c0a0e4b0090000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The holiday. List holidays shows holidays with their ids.
                 * @example 64f1c0a0e4b0090000000001
                 */
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
                /**
                 * Whether to return webhooks that people made (USER_CREATED), those of the system (SYSTEM) or those of add-ons (ADDON). Without it all are returned.
                 * @example USER_CREATED
                 */
                type?: "USER_CREATED" | "SYSTEM" | "ADDON";
            };
            header?: never;
            path: {
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The webhook. List webhooks shows them with their ids.
                 * @example 64f1c0a0e4b0180000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The webhook. List webhooks shows them with their ids.
                 * @example 64f1c0a0e4b0180000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The webhook. List webhooks shows them with their ids.
                 * @example 64f1c0a0e4b0180000000001
                 */
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
                /**
                 * Return only people whose mail address contains this text.
                 * @example ben.carter@example.com
                 */
                email?: string;
                /**
                 * Return only people who have access to the project with this id.
                 * @example 64f1c0a0e4b0040000000001
                 */
                projectid?: string;
                /**
                 * Return only people whose name contains this text.
                 * @example Carter
                 */
                name?: string;
                /**
                 * Return only people whose membership in the workspace is in this state: PENDING while the invitation is open, ACTIVE, DECLINED, or INACTIVE when switched off.
                 * @example ACTIVE
                 */
                status?: "PENDING" | "ACTIVE" | "DECLINED" | "INACTIVE";
            };
            header?: never;
            path: {
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * Set to false to leave out archived clients, or to true to return archived clients. Without it both are returned.
                 * @example false
                 */
                archived?: boolean;
            };
            header?: never;
            path: {
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
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
                /**
                 * Return only entries that start at or after this moment, read as wall clock time in the account's time zone, in the form yyyy-MM-ddThh:mm:ssZ.
                 * @example 2026-03-02T00:00:00Z
                 */
                start?: string;
                /**
                 * Return only entries that start before this moment, read as wall clock time in the account's time zone, in the form yyyy-MM-ddThh:mm:ssZ.
                 * @example 2026-03-08T23:59:59Z
                 */
                end?: string;
                /**
                 * Return only entries of the project with this id.
                 * @example 64f1c0a0e4b0040000000001
                 */
                project?: string;
                /**
                 * Return only entries of the task with this id.
                 * @example 64f1c0a0e4b0050000000002
                 */
                task?: string;
            };
            header?: never;
            path: {
                /**
                 * The workspace to work in. Every person belongs to at least one workspace. List Workspaces shows yours.
                 * @example 64f1c0a0e4b0010000000001
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * The person whose data you want. List All Users in Workspace shows everybody, Get current user shows you.
                 * @example 64f1c0a0e4b0020000000002
                 */
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
