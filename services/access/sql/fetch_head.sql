SELECT hash FROM audit_head
