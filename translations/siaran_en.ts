<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>siaran::app::Program</name>
    <message numerus="yes">
        <source>Filling the practice shop: %n customer(s) read …</source>
        <translation>
            <numerusform>Filling the practice shop: %n customer read …</numerusform>
            <numerusform>Filling the practice shop: %n customers read …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::models::AgoText</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::models::AuditText</name>
    <message numerus="yes">
        <source>%1 pressed Send on “%2”, to %Ln person(s)</source>
        <translation>
            <numerusform>%1 pressed Send on “%2”, to %Ln person</numerusform>
            <numerusform>%1 pressed Send on “%2”, to %Ln persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sent “%2” to %Ln person(s)</source>
        <translation>
            <numerusform>%1 sent “%2” to %Ln person</numerusform>
            <numerusform>%1 sent “%2” to %Ln persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 scheduled “%2” to %Ln person(s) for %3</source>
        <translation>
            <numerusform>%1 scheduled “%2” to %Ln person for %3</numerusform>
            <numerusform>%1 scheduled “%2” to %Ln persons for %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sent “%2” again to %Ln person(s) it had failed for</source>
        <translation>
            <numerusform>%1 sent “%2” again to %Ln person it had failed for</numerusform>
            <numerusform>%1 sent “%2” again to %Ln persons it had failed for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 decided about %Ln unsure message(s) of “%2”</source>
        <translation>
            <numerusform>%1 decided about %Ln unsure message of “%2”</numerusform>
            <numerusform>%1 decided about %Ln unsure messages of “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 exported the %Ln person(s) left out of “%2”</source>
        <translation>
            <numerusform>%1 exported the %Ln person left out of “%2”</numerusform>
            <numerusform>%1 exported the %Ln persons left out of “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 started the repeating campaign “%2” to %Ln person(s)</source>
        <translation>
            <numerusform>%1 started the repeating campaign “%2” to %Ln person</numerusform>
            <numerusform>%1 started the repeating campaign “%2” to %Ln persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 saved the segment “%2” of %Ln person(s)</source>
        <translation>
            <numerusform>%1 saved the segment “%2” of %Ln person</numerusform>
            <numerusform>%1 saved the segment “%2” of %Ln persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 filled the frozen segment “%2” anew: %Ln person(s)</source>
        <translation>
            <numerusform>%1 filled the frozen segment “%2” anew: %Ln person</numerusform>
            <numerusform>%1 filled the frozen segment “%2” anew: %Ln persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 put the label “%2” on %Ln contact(s)</source>
        <translation>
            <numerusform>%1 put the label “%2” on %Ln contact</numerusform>
            <numerusform>%1 put the label “%2” on %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took the label “%2” off %Ln contact(s)</source>
        <translation>
            <numerusform>%1 took the label “%2” off %Ln contact</numerusform>
            <numerusform>%1 took the label “%2” off %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 set the status of %Ln contact(s) to “%2”</source>
        <translation>
            <numerusform>%1 set the status of %Ln contact to “%2”</numerusform>
            <numerusform>%1 set the status of %Ln contacts to “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 removed %Ln contact(s)</source>
        <translation>
            <numerusform>%1 removed %Ln contact</numerusform>
            <numerusform>%1 removed %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took a change of %Ln contact(s) back</source>
        <translation>
            <numerusform>%1 took a change of %Ln contact back</numerusform>
            <numerusform>%1 took a change of %Ln contacts back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 imported “%2”: %Ln new contact(s)</source>
        <translation>
            <numerusform>%1 imported “%2”: %Ln new contact</numerusform>
            <numerusform>%1 imported “%2”: %Ln new contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 undid the import of “%2”: %Ln contact(s) gone</source>
        <translation>
            <numerusform>%1 undid the import of “%2”: %Ln contact gone</numerusform>
            <numerusform>%1 undid the import of “%2”: %Ln contacts gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 exported %Ln contact(s)</source>
        <translation>
            <numerusform>%1 exported %Ln contact</numerusform>
            <numerusform>%1 exported %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 imported a stop list of %Ln number(s)</source>
        <translation>
            <numerusform>%1 imported a stop list of %Ln number</numerusform>
            <numerusform>%1 imported a stop list of %Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 exported the %Ln person(s) who said stop</source>
        <translation>
            <numerusform>%1 exported the %Ln person who said stop</numerusform>
            <numerusform>%1 exported the %Ln persons who said stop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 marked %Ln notice(s) of WhatsApp as seen</source>
        <translation>
            <numerusform>%1 marked %Ln notice of WhatsApp as seen</numerusform>
            <numerusform>%1 marked %Ln notices of WhatsApp as seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 exported %Ln entries of this log</source>
        <translation>
            <numerusform>%1 exported %Ln entries of this log</numerusform>
            <numerusform>%1 exported %Ln entries of this log</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::models::SegmentTableModel</name>
    <message numerus="yes">
        <source>%1, %Ln people</source>
        <extracomment>Read aloud for a row of the segments table: name and number of people</extracomment>
        <translation>
            <numerusform>%1, %Ln person</numerusform>
            <numerusform>%1, %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::models::ThreadListModel</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln unread</numerusform>
            <numerusform>%Ln unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::AnalyticsPane</name>
    <message numerus="yes">
        <source>%Ln campaign(s), as of %1</source>
        <extracomment>%1: a time of the day</extracomment>
        <translation>
            <numerusform>%Ln campaign, as of %1</numerusform>
            <numerusform>%Ln campaigns, as of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::AudiencePanel</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln people</source>
        <translation>
            <numerusform>about %Ln person</numerusform>
            <numerusform>about %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::AuditPane</name>
    <message numerus="yes">
        <source>%Ln entries written to %1</source>
        <translation>
            <numerusform>%Ln entries written to %1</numerusform>
            <numerusform>%Ln entries written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::AuditWords</name>
    <message numerus="yes">
        <source>The audit log holds: %Ln entries, each as it was written.</source>
        <translation>
            <numerusform>The audit log holds: %Ln entries, each as it was written.</numerusform>
            <numerusform>The audit log holds: %Ln entries, each as it was written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::BulkBar</name>
    <message numerus="yes">
        <source>All %Ln contact(s) chosen</source>
        <translation>
            <numerusform>All %Ln contact chosen</numerusform>
            <numerusform>All %Ln contacts chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) chosen</source>
        <translation>
            <numerusform>%Ln contact chosen</numerusform>
            <numerusform>%Ln contacts chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose all %Ln</source>
        <translation>
            <numerusform>Choose all %Ln</numerusform>
            <numerusform>Choose all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::CampaignActions</name>
    <message numerus="yes">
        <source>Resolve %Ln unsure…</source>
        <translation>
            <numerusform>Resolve %Ln unsure…</numerusform>
            <numerusform>Resolve %Ln unsure…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Continues with the %Ln not yet messaged; nobody is messaged twice</source>
        <translation>
            <numerusform>Continues with the %Ln not yet messaged; nobody is messaged twice</numerusform>
            <numerusform>Continues with the %Ln not yet messaged; nobody is messaged twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not reached…</source>
        <translation>
            <numerusform>%Ln not reached…</numerusform>
            <numerusform>%Ln not reached…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::CampaignDetails</name>
    <message numerus="yes">
        <source>%1 of %2 messaged. Resuming continues with the %Ln not yet messaged; nobody is messaged twice.</source>
        <translation>
            <numerusform>%1 of %2 messaged. Resuming continues with the %Ln not yet messaged; nobody is messaged twice.</numerusform>
            <numerusform>%1 of %2 messaged. Resuming continues with the %Ln not yet messaged; nobody is messaged twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped %1. %Ln people were not messaged.</source>
        <translation>
            <numerusform>Stopped %1. %Ln person was not messaged.</numerusform>
            <numerusform>Stopped %1. %Ln people were not messaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trying the first %Ln people: %1 messaged. Then %2 more.</source>
        <translation>
            <numerusform>Trying the first person: %1 messaged. Then %2 more.</numerusform>
            <numerusform>Trying the first %Ln people: %1 messaged. Then %2 more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::CampaignDialogs</name>
    <message numerus="yes">
        <source>Saved the segment “%1”: %Ln people</source>
        <translation>
            <numerusform>Saved the segment “%1”: %Ln person</numerusform>
            <numerusform>Saved the segment “%1”: %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::CampaignSteering</name>
    <message numerus="yes">
        <source>The other %Ln will not be messaged. This cannot be undone.</source>
        <translation>
            <numerusform>The other %Ln will not be messaged. This cannot be undone.</numerusform>
            <numerusform>The other %Ln will not be messaged. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send “%1” to %Ln people now?</source>
        <translation>
            <numerusform>Send “%1” to %Ln person now?</numerusform>
            <numerusform>Send “%1” to %Ln people now?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %Ln people</source>
        <translation>
            <numerusform>Send to %Ln person</numerusform>
            <numerusform>Send to %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::CampaignWords</name>
    <message numerus="yes">
        <source>Messaged in the last %n day(s) (cooldown)</source>
        <translation>
            <numerusform>Messaged in the last day (cooldown)</numerusform>
            <numerusform>Messaged in the last %n days (cooldown)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) a second (%1 a minute)</source>
        <extracomment>How fast to send; %1 messages a minute</extracomment>
        <translation>
            <numerusform>%n message a second (%1 a minute)</numerusform>
            <numerusform>%n messages a second (%1 a minute)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>about %n day</numerusform>
            <numerusform>about %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quiet hours: nothing is sent now. The other %Ln continue by themselves %1.</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>
            <numerusform>Quiet hours: nothing is sent now. The other %Ln continue by themselves %1.</numerusform>
            <numerusform>Quiet hours: nothing is sent now. The other %Ln continue by themselves %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your number has reached the most people WhatsApp lets it write to in 24 hours: %1 are messaged, the other %Ln continue by themselves %2.</source>
        <extracomment>%1 messages were sent, %2 is a day and time</extracomment>
        <translation>
            <numerusform>Your number has reached the most people WhatsApp lets it write to in 24 hours: %1 are messaged, the other %Ln continue by themselves %2.</numerusform>
            <numerusform>Your number has reached the most people WhatsApp lets it write to in 24 hours: %1 are messaged, the other %Ln continue by themselves %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It waits; the other %Ln continue by themselves %1.</source>
        <translation>
            <numerusform>It waits; the other %Ln continue by themselves %1.</numerusform>
            <numerusform>It waits; the other %Ln continue by themselves %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was confirmed for %Ln people, and by its start many more had joined the segment. Nothing was sent: look at the number again, then send it now or choose another time.</source>
        <translation>
            <numerusform>It was confirmed for %Ln person, and by its start many more had joined the segment. Nothing was sent: look at the number again, then send it now or choose another time.</numerusform>
            <numerusform>It was confirmed for %Ln people, and by its start many more had joined the segment. Nothing was sent: look at the number again, then send it now or choose another time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many of the first %Ln messages failed, so sending was paused and everybody else was spared. Look at the failures, mend the cause, then resume or stop.</source>
        <translation>
            <numerusform>Too many of the first message failed, so sending was paused and everybody else was spared. Look at the failures, mend the cause, then resume or stop.</numerusform>
            <numerusform>Too many of the first %Ln messages failed, so sending was paused and everybody else was spared. Look at the failures, mend the cause, then resume or stop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln messages went out well. Look at the results; resume to send to everybody else.</source>
        <translation>
            <numerusform>The first message went out well. Look at the results; resume to send to everybody else.</numerusform>
            <numerusform>The first %Ln messages went out well. Look at the results; resume to send to everybody else.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::CampaignsList</name>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation>
            <numerusform>%Ln campaign</numerusform>
            <numerusform>%Ln campaigns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::CatalogueTab</name>
    <message numerus="yes">
        <source>%Ln contact(s) carry “%2” then, and segments that ask for “%1” ask for it instead. “%1” is gone.</source>
        <translation>
            <numerusform>%Ln contact carries “%2” then, and segments that ask for “%1” ask for it instead. “%1” is gone.</numerusform>
            <numerusform>%Ln contacts carry “%2” then, and segments that ask for “%1” ask for it instead. “%1” is gone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::CatalogueWords</name>
    <message numerus="yes">
        <source>%Ln contact(s) lose this label.</source>
        <translation>
            <numerusform>%Ln contact loses this label.</numerusform>
            <numerusform>%Ln contacts lose this label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) have no status then.</source>
        <translation>
            <numerusform>%Ln contact has no status then.</numerusform>
            <numerusform>%Ln contacts have no status then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What it holds for %Ln contact(s) is deleted with it.</source>
        <translation>
            <numerusform>What it holds for %Ln contact is deleted with it.</numerusform>
            <numerusform>What it holds for %Ln contacts is deleted with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::ChosenContacts</name>
    <message numerus="yes">
        <source>Took the label “%1” off %Ln contact(s)</source>
        <translation>
            <numerusform>Took the label “%1” off %Ln contact</numerusform>
            <numerusform>Took the label “%1” off %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) have no status now</source>
        <translation>
            <numerusform>%Ln contact has no status now</numerusform>
            <numerusform>%Ln contacts have no status now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the status “%1” for %Ln contact(s)</source>
        <translation>
            <numerusform>Set the status “%1” for %Ln contact</numerusform>
            <numerusform>Set the status “%1” for %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen contact(s)</source>
        <translation>
            <numerusform>%Ln chosen contact</numerusform>
            <numerusform>%Ln chosen contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln contact(s)</source>
        <translation>
            <numerusform>All %Ln contact</numerusform>
            <numerusform>All %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Labelled %Ln contact(s) “%1”</source>
        <translation>
            <numerusform>Labelled %Ln contact “%1”</numerusform>
            <numerusform>Labelled %Ln contacts “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln contact(s)</source>
        <translation>
            <numerusform>Deleted %Ln contact</numerusform>
            <numerusform>Deleted %Ln contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::ContactDeeds</name>
    <message numerus="yes">
        <source>Undone for %Ln contact(s)</source>
        <translation>
            <numerusform>Undone for %Ln contact</numerusform>
            <numerusform>Undone for %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) as they are now: they were changed since</source>
        <translation>
            <numerusform>%Ln stays as it is now: it was changed since</numerusform>
            <numerusform>%Ln stay as they are now: they were changed since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::ContactsList</name>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::ContactsPane</name>
    <message numerus="yes">
        <source>Saved %Ln contact(s) as %1</source>
        <translation>
            <numerusform>Saved %Ln contact as %1</numerusform>
            <numerusform>Saved %Ln contacts as %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The person was erased, with %Ln message(s)</source>
        <translation>
            <numerusform>The person was erased, with %Ln message</numerusform>
            <numerusform>The person was erased, with %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln contact(s)?</source>
        <translation>
            <numerusform>Delete %Ln contact?</numerusform>
            <numerusform>Delete %Ln contacts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln contact(s)</source>
        <translation>
            <numerusform>Delete %Ln contact</numerusform>
            <numerusform>Delete %Ln contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::CriteriaPhrase</name>
    <message numerus="yes">
        <source>with exactly %n conversation(s)</source>
        <translation>
            <numerusform>with exactly %n conversation</numerusform>
            <numerusform>with exactly %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n conversation(s) or more</source>
        <translation>
            <numerusform>with %n conversation or more</numerusform>
            <numerusform>with %n conversations or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n conversation(s) or fewer</source>
        <translation>
            <numerusform>with %n conversation or fewer</numerusform>
            <numerusform>with %n conversations or fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added in the last %n day(s)</source>
        <translation>
            <numerusform>added in the last day</numerusform>
            <numerusform>added in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who wrote to you in the last %n day(s)</source>
        <translation>
            <numerusform>who wrote to you in the last day</numerusform>
            <numerusform>who wrote to you in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who got a message in the last %n day(s)</source>
        <translation>
            <numerusform>who got a message in the last day</numerusform>
            <numerusform>who got a message in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not added in the last %n day(s)</source>
        <translation>
            <numerusform>not added in the last day</numerusform>
            <numerusform>not added in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who did not write to you in the last %n day(s)</source>
        <translation>
            <numerusform>who did not write to you in the last day</numerusform>
            <numerusform>who did not write to you in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who got no message in the last %n day(s)</source>
        <translation>
            <numerusform>who got no message in the last day</numerusform>
            <numerusform>who got no message in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 was in the last %n day(s)</source>
        <translation>
            <numerusform>whose %1 was in the last day</numerusform>
            <numerusform>whose %1 was in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who got a campaign in the last %n day(s)</source>
        <translation>
            <numerusform>who got a campaign in the last %n day</numerusform>
            <numerusform>who got a campaign in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who got no campaign in the last %n day(s)</source>
        <translation>
            <numerusform>who got no campaign in the last %n day</numerusform>
            <numerusform>who got no campaign in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whom a campaign reached in the last %n day(s)</source>
        <translation>
            <numerusform>whom a campaign reached in the last %n day</numerusform>
            <numerusform>whom a campaign reached in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who read a campaign in the last %n day(s)</source>
        <translation>
            <numerusform>who read a campaign in the last %n day</numerusform>
            <numerusform>who read a campaign in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who replied to a campaign in the last %n day(s)</source>
        <translation>
            <numerusform>who replied to a campaign in the last %n day</numerusform>
            <numerusform>who replied to a campaign in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whom a campaign could not reach in the last %n day(s)</source>
        <translation>
            <numerusform>whom a campaign could not reach in the last %n day</numerusform>
            <numerusform>whom a campaign could not reach in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whom no campaign reached in the last %n day(s)</source>
        <translation>
            <numerusform>whom no campaign reached in the last %n day</numerusform>
            <numerusform>whom no campaign reached in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who read no campaign in the last %n day(s)</source>
        <translation>
            <numerusform>who read no campaign in the last %n day</numerusform>
            <numerusform>who read no campaign in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who replied to no campaign in the last %n day(s)</source>
        <translation>
            <numerusform>who replied to no campaign in the last %n day</numerusform>
            <numerusform>who replied to no campaign in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without a failed message in the last %n day(s)</source>
        <translation>
            <numerusform>without a failed message in the last %n day</numerusform>
            <numerusform>without a failed message in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 is in the next %n day(s)</source>
        <translation>
            <numerusform>whose %1 is in the next %n day</numerusform>
            <numerusform>whose %1 is in the next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 has its anniversary in the next %n day(s)</source>
        <translation>
            <numerusform>whose %1 has its anniversary in the next %n day</numerusform>
            <numerusform>whose %1 has its anniversary in the next %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::DoubtCard</name>
    <message numerus="yes">
        <source>%Ln more message(s) wait.</source>
        <translation>
            <numerusform>%Ln more message wait.</numerusform>
            <numerusform>%Ln more messages wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::DoubtDialog</name>
    <message numerus="yes">
        <source>Count %Ln as sent</source>
        <translation>
            <numerusform>Count %Ln as sent</numerusform>
            <numerusform>Count %Ln as sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send again to %Ln…</source>
        <translation>
            <numerusform>Send again to %Ln…</numerusform>
            <numerusform>Send again to %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send again to %Ln people?</source>
        <translation>
            <numerusform>Send again to %Ln person?</numerusform>
            <numerusform>Send again to %Ln people?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will be messaged again.</source>
        <translation>
            <numerusform>%Ln person will be messaged again.</numerusform>
            <numerusform>%Ln people will be messaged again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people count as sent.</source>
        <translation>
            <numerusform>%Ln person count as sent.</numerusform>
            <numerusform>%Ln people count as sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::ErrorText</name>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Try again in %n minute.</numerusform>
            <numerusform>Try again in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::ExcludedDialog</name>
    <message numerus="yes">
        <source>%Ln people are in the file.</source>
        <translation>
            <numerusform>%Ln person is in the file.</numerusform>
            <numerusform>%Ln people are in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::ExclusionsCard</name>
    <message numerus="yes">
        <source>Not sent to %Ln contacts</source>
        <translation>
            <numerusform>Not sent to %Ln contact</numerusform>
            <numerusform>Not sent to %Ln contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::FailuresDialog</name>
    <message numerus="yes">
        <source>%Ln people get another try.</source>
        <translation>
            <numerusform>%Ln person gets another try.</numerusform>
            <numerusform>%Ln people get another try.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln said stop and are left alone.</source>
        <translation>
            <numerusform>%Ln said stop and is left alone.</numerusform>
            <numerusform>%Ln said stop and are left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln got too many promotions: try again after 24 hours.</source>
        <translation>
            <numerusform>%Ln got too many promotions: try again after 24 hours.</numerusform>
            <numerusform>%Ln got too many promotions: try again after 24 hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are no contacts any more.</source>
        <translation>
            <numerusform>%Ln is no contact any more.</numerusform>
            <numerusform>%Ln are no contacts any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send again to %Ln…</source>
        <translation>
            <numerusform>Send again to %Ln…</numerusform>
            <numerusform>Send again to %Ln…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::HoldBanner</name>
    <message numerus="yes">
        <source>Preparing %Ln recipients…</source>
        <translation>
            <numerusform>Preparing %Ln recipient…</numerusform>
            <numerusform>Preparing %Ln recipients…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing has been sent yet. It goes to %Ln people.</source>
        <translation>
            <numerusform>Nothing has been sent yet. It goes to %Ln person.</numerusform>
            <numerusform>Nothing has been sent yet. It goes to %Ln people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::ImportCheckStep</name>
    <message numerus="yes">
        <source>%Ln new contact(s)</source>
        <translation>
            <numerusform>%Ln new contact</numerusform>
            <numerusform>%Ln new contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known contact(s) get something new</source>
        <translation>
            <numerusform>%Ln known contact gets something new</numerusform>
            <numerusform>%Ln known contacts get something new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known contact(s) stay as they are</source>
        <translation>
            <numerusform>%Ln known contact stays as it is</numerusform>
            <numerusform>%Ln known contacts stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with a number that stands in the file twice</source>
        <translation>
            <numerusform>%Ln row with a number that stands in the file twice</numerusform>
            <numerusform>%Ln rows with a number that stands in the file twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be taken; you can mend them afterwards</source>
        <translation>
            <numerusform>%Ln row cannot be taken; you can mend it afterwards</numerusform>
            <numerusform>%Ln rows cannot be taken; you can mend them afterwards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::ImportColumnsStep</name>
    <message numerus="yes">
        <source>Of the first %1 rows %Ln number(s) are written in another way: %2 becomes %3.</source>
        <translation>
            <numerusform>Of the first %1 rows %Ln number is written in another way: %2 becomes %3.</numerusform>
            <numerusform>Of the first %1 rows %Ln numbers are written in another way: %2 becomes %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be taken as they stand.</source>
        <translation>
            <numerusform>%Ln of them cannot be taken as they stand.</numerusform>
            <numerusform>%Ln of them cannot be taken as they stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are the first %Ln row(s) of the file.</source>
        <translation>
            <numerusform>This is the first row of the file.</numerusform>
            <numerusform>These are the first %Ln rows of the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::ImportFileStep</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln updated</numerusform>
            <numerusform>%Ln updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::ImportResultStep</name>
    <message numerus="yes">
        <source>of %Ln row(s)</source>
        <translation>
            <numerusform>of %Ln row</numerusform>
            <numerusform>of %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more rejected row(s) have no room here. Save them to see all.</source>
        <translation>
            <numerusform>%Ln more rejected row has no room here. Save it to see all.</numerusform>
            <numerusform>%Ln more rejected rows have no room here. Save them to see all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try %Ln mended row(s) again</source>
        <translation>
            <numerusform>Try %Ln mended row again</numerusform>
            <numerusform>Try %Ln mended rows again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mended row(s) are in.</source>
        <translation>
            <numerusform>%Ln mended row is in.</numerusform>
            <numerusform>%Ln mended rows are in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still cannot be taken; the reason stands beside it.</source>
        <translation>
            <numerusform>%Ln still cannot be taken; the reason stands beside it.</numerusform>
            <numerusform>%Ln still cannot be taken; the reason stands beside it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::ImportRunView</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>about %Ln second left</numerusform>
            <numerusform>about %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read. Bringing them together with the contacts you have…</source>
        <translation>
            <numerusform>%Ln row read. Bringing them together with the contacts you have…</numerusform>
            <numerusform>%Ln rows read. Bringing them together with the contacts you have…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::ImportWords</name>
    <message numerus="yes">
        <source>%Ln contact(s) that came with it are gone.</source>
        <translation>
            <numerusform>%Ln contact that came with it is gone.</numerusform>
            <numerusform>%Ln contacts that came with it are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) have their former values back.</source>
        <translation>
            <numerusform>%Ln contact has their former values back.</numerusform>
            <numerusform>%Ln contacts have their former values back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) stay: you wrote to them, they wrote, or they spoke about consent since.</source>
        <translation>
            <numerusform>%Ln contact stays: you wrote to them, they wrote, or they spoke about consent since.</numerusform>
            <numerusform>%Ln contacts stay: you wrote to them, they wrote, or they spoke about consent since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) keep what somebody changed since by hand.</source>
        <translation>
            <numerusform>%Ln contact keeps what somebody changed since by hand.</numerusform>
            <numerusform>%Ln contacts keep what somebody changed since by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) of the file had said stop before. They stay opted out.</source>
        <translation>
            <numerusform>%Ln person of the file had said stop before and stays opted out.</numerusform>
            <numerusform>%Ln persons of the file had said stop before. They stay opted out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are opted out now, because the file says so.</source>
        <translation>
            <numerusform>%Ln person is opted out now, because the file says so.</numerusform>
            <numerusform>%Ln persons are opted out now, because the file says so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new person(s) are noted down as having agreed.</source>
        <translation>
            <numerusform>%Ln new person is noted down as having agreed.</numerusform>
            <numerusform>%Ln new persons are noted down as having agreed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more row(s) have a remark that is not listed here.</source>
        <translation>
            <numerusform>%Ln more row has a remark that is not listed here.</numerusform>
            <numerusform>%Ln more rows have a remark that is not listed here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::MergeDialog</name>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::MetricRow</name>
    <message numerus="yes">
        <source>%Ln held</source>
        <extracomment>of the failed messages, how many WhatsApp held back</extracomment>
        <translation>
            <numerusform>%Ln held</numerusform>
            <numerusform>%Ln held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::Navigation</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <extracomment>A pane with something waiting in it, for screen readers: &quot;Replies, 12 waiting&quot;</extracomment>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::NoticeWords</name>
    <message numerus="yes">
        <source>%n campaign(s) rest because of it; nobody is lost, and they go on when you resume them.</source>
        <translation>
            <numerusform>%n campaign rest because of it; nobody is lost, and they go on when you resume them.</numerusform>
            <numerusform>%n campaigns rest because of it; nobody is lost, and they go on when you resume them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::NumberStep</name>
    <message numerus="yes">
        <source>The account is there, with %n number(s).</source>
        <translation>
            <numerusform>The account is there, with %n number.</numerusform>
            <numerusform>The account is there, with %n numbers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::OptOutsPane</name>
    <message numerus="yes">
        <source>%Ln person(s) said stop.</source>
        <translation>
            <numerusform>%Ln person said stop.</numerusform>
            <numerusform>%Ln persons said stop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more number(s) stay stopped without a contact.</source>
        <translation>
            <numerusform>%Ln more number stay stopped without a contact.</numerusform>
            <numerusform>%Ln more numbers stay stopped without a contact.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) written to %1</source>
        <translation>
            <numerusform>%Ln person written to %1</numerusform>
            <numerusform>%Ln persons written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::ProfileForm</name>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln conversation</numerusform>
            <numerusform>%Ln conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::ReachedDialog</name>
    <message numerus="yes">
        <source>%Ln people got this message, or may have. As a segment you can send them a correction, or leave them out next time.</source>
        <translation>
            <numerusform>%Ln person got this message, or may have. As a segment you can send them a correction, or leave them out next time.</numerusform>
            <numerusform>%Ln people got this message, or may have. As a segment you can send them a correction, or leave them out next time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::RemarkWords</name>
    <message numerus="yes">
        <source>With this condition nobody is left: it takes away the last %Ln people.</source>
        <translation>
            <numerusform>With this condition nobody is left: it takes away the last %Ln person.</numerusform>
            <numerusform>With this condition nobody is left: it takes away the last %Ln people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::ReportExport</name>
    <message numerus="yes">
        <source>Saved %Ln row(s) to %1</source>
        <translation>
            <numerusform>Saved %Ln row to %1</numerusform>
            <numerusform>Saved %Ln rows to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::ReviewChecks</name>
    <message numerus="yes">
        <source>%Ln variable(s) without a fallback: people without the value are left out</source>
        <translation>
            <numerusform>%Ln variable without a fallback: people without the value are left out</numerusform>
            <numerusform>%Ln variables without a fallback: people without the value are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People messaged in the last %n day(s) are skipped</source>
        <translation>
            <numerusform>People messaged in the last day are skipped</numerusform>
            <numerusform>People messaged in the last %n days are skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln people first; then it goes on by itself if it went well</source>
        <translation>
            <numerusform>The first person first; then it goes on by itself if it went well</numerusform>
            <numerusform>The first %Ln people first; then it goes on by itself if it went well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln people first; then it waits for you</source>
        <translation>
            <numerusform>The first person first; then it waits for you</numerusform>
            <numerusform>The first %Ln people first; then it waits for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::ReviewStep</name>
    <message numerus="yes">
        <source>Send to %Ln people</source>
        <translation>
            <numerusform>Send to %Ln person</numerusform>
            <numerusform>Send to %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %Ln whose rate is not known; rates of %1</source>
        <translation>
            <numerusform>without %Ln whose rate is not known; rates of %1</numerusform>
            <numerusform>without %Ln whose rate is not known; rates of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln × %1, rates of %2</source>
        <translation>
            <numerusform>%Ln × %1, rates of %2</numerusform>
            <numerusform>%Ln × %1, rates of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::RowCounts</name>
    <message numerus="yes">
        <source>%Ln people match this by itself.</source>
        <translation>
            <numerusform>%Ln person matches this by itself.</numerusform>
            <numerusform>%Ln people match this by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left after it.</source>
        <translation>
            <numerusform>%Ln is left after it.</numerusform>
            <numerusform>%Ln are left after it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::RunningCampaigns</name>
    <message numerus="yes">
        <source>%1 · and %n other campaign(s)</source>
        <translation>
            <numerusform>%1 · and %n other campaign</numerusform>
            <numerusform>%1 · and %n other campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>preparing %Ln recipients…</source>
        <translation>
            <numerusform>preparing %Ln recipient…</numerusform>
            <numerusform>preparing %Ln recipients…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::ScheduleStep</name>
    <message numerus="yes">
        <source>%Ln people take %1.</source>
        <translation>
            <numerusform>%Ln person takes %1.</numerusform>
            <numerusform>%Ln people take %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::SegmentDetails</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s)</source>
        <translation>
            <numerusform>%n campaign</numerusform>
            <numerusform>%n campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::SegmentList</name>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln segment</numerusform>
            <numerusform>%Ln segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::SegmentsPane</name>
    <message numerus="yes">
        <source>Only the segment goes. Its %Ln people stay in your contacts.</source>
        <translation>
            <numerusform>Only the segment goes. Its %Ln person stays in your contacts.</numerusform>
            <numerusform>Only the segment goes. Its %Ln people stay in your contacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The frozen list of %Ln people is given up and cannot be brought back.</source>
        <translation>
            <numerusform>The frozen list of %Ln person is given up and cannot be brought back.</numerusform>
            <numerusform>The frozen list of %Ln people is given up and cannot be brought back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::StarRating</name>
    <message numerus="yes">
        <source>%Ln of 5 star(s)</source>
        <translation>
            <numerusform>%Ln of 5 star</numerusform>
            <numerusform>%Ln of 5 stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::StopListExportDialog</name>
    <message numerus="yes">
        <source>%Ln person(s) go into the file. Exporting is noted in the audit log.</source>
        <translation>
            <numerusform>%Ln person go into the file. Exporting is noted in the audit log.</numerusform>
            <numerusform>%Ln persons go into the file. Exporting is noted in the audit log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more number(s) stay stopped but cannot be written out: of people who were erased or removed, and of lists nobody here is on, only a fingerprint is kept.</source>
        <translation>
            <numerusform>%Ln more number stay stopped but cannot be written out: of people who were erased or removed, and of lists nobody here is on, only a fingerprint is kept.</numerusform>
            <numerusform>%Ln more numbers stay stopped but cannot be written out: of people who were erased or removed, and of lists nobody here is on, only a fingerprint is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::StopListImportDialog</name>
    <message numerus="yes">
        <source>%Ln contact(s) are opted out now.</source>
        <translation>
            <numerusform>%Ln contact are opted out now.</numerusform>
            <numerusform>%Ln contacts are opted out now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) had said stop before.</source>
        <translation>
            <numerusform>%Ln contact had said stop before.</numerusform>
            <numerusform>%Ln contacts had said stop before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) of nobody here stay stopped, whoever brings them later.</source>
        <translation>
            <numerusform>%Ln number of nobody here stay stopped, whoever brings them later.</numerusform>
            <numerusform>%Ln numbers of nobody here stay stopped, whoever brings them later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) of nobody here were stopped before.</source>
        <translation>
            <numerusform>%Ln number of nobody here were stopped before.</numerusform>
            <numerusform>%Ln numbers of nobody here were stopped before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) hold no number that WhatsApp reaches</source>
        <translation>
            <numerusform>%Ln row hold no number that WhatsApp reaches</numerusform>
            <numerusform>%Ln rows hold no number that WhatsApp reaches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::TeamFinishStep</name>
    <message numerus="yes">
        <source>Choose a password of at least %n letters or digits.</source>
        <translation>
            <numerusform>Choose a password of at least %n letters or digits.</numerusform>
            <numerusform>Choose a password of at least %n letters or digits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your own, at least %n letters or digits. Nobody else gets to know it.</source>
        <translation>
            <numerusform>Your own, at least %n letters or digits. Nobody else gets to know it.</numerusform>
            <numerusform>Your own, at least %n letters or digits. Nobody else gets to know it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::TeamPasswordDialog</name>
    <message numerus="yes">
        <source>At least %n letters or digits. What you have open goes on; on another computer of yours, Siaran asks for the new one.</source>
        <translation>
            <numerusform>At least %n letters or digits. What you have open goes on; on another computer of yours, Siaran asks for the new one.</numerusform>
            <numerusform>At least %n letters or digits. What you have open goes on; on another computer of yours, Siaran asks for the new one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose a password of at least %n letters or digits.</source>
        <translation>
            <numerusform>Choose a password of at least %n letters or digits.</numerusform>
            <numerusform>Choose a password of at least %n letters or digits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::TemplateDeeds</name>
    <message numerus="yes">
        <source>It cannot be deleted: %1 still send(s) it. Stop or change that first.</source>
        <extracomment>%1: names of campaigns</extracomment>
        <translation>
            <numerusform>It cannot be deleted: %1 still send it. Stop or change that first.</numerusform>
            <numerusform>It cannot be deleted: %1 still sends it. Stop or change that first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished campaign(s) keep showing what was sent.</source>
        <translation>
            <numerusform>%n finished campaign keep showing what was sent.</numerusform>
            <numerusform>%n finished campaigns keep showing what was sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::TemplatesPane</name>
    <message numerus="yes">
        <source>Syncing %Ln template(s) with WhatsApp…</source>
        <translation>
            <numerusform>Syncing %Ln template with WhatsApp…</numerusform>
            <numerusform>Syncing %Ln templates with WhatsApp…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s)</source>
        <translation>
            <numerusform>%Ln template</numerusform>
            <numerusform>%Ln templates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) after it.</source>
        <translation>
            <numerusform>%n more wait after it.</numerusform>
            <numerusform>%n more waits after it.</numerusform>
        </translation>
    </message>
</context>
</TS>
