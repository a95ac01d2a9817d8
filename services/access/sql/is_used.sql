-- What people make first when they begin to work.
SELECT EXISTS (SELECT FROM contact) OR EXISTS (SELECT FROM segment) OR EXISTS (SELECT FROM campaign)
    OR EXISTS (SELECT FROM template) OR EXISTS (SELECT FROM conversation) OR EXISTS (SELECT FROM suppression)
    OR EXISTS (SELECT FROM audit_entry WHERE action !~ '^person[.]')
