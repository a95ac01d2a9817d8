SELECT campaign, was FROM void_changed_approvals(:campaign)
