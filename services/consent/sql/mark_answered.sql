SELECT mark_stop_answered(:message)
