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
        <source>Count %Ln unsure people as sent?</source>
        <translation>
            <numerusform>Count %Ln unsure person as sent?</numerusform>
            <numerusform>Count %Ln unsure people as sent?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What about the %Ln unsure people?</source>
        <translation>
            <numerusform>What about the %Ln unsure person?</numerusform>
            <numerusform>What about the %Ln unsure people?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send again to %Ln</source>
        <translation>
            <numerusform>Send again to %Ln</numerusform>
            <numerusform>Send again to %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsure people will be messaged again</source>
        <translation>
            <numerusform>%Ln unsure person will be messaged again</numerusform>
            <numerusform>%Ln unsure people will be messaged again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsure people count as sent</source>
        <translation>
            <numerusform>%Ln unsure person counts as sent</numerusform>
            <numerusform>%Ln unsure people count as sent</numerusform>
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
</context>
<context>
    <name>siaran::ui::CampaignsPane</name>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation>
            <numerusform>%Ln campaign</numerusform>
            <numerusform>%Ln campaigns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::ContactsPane</name>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
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
    <name>siaran::ui::ImportPage</name>
    <message numerus="yes">
        <source>of %Ln row(s)</source>
        <translation>
            <numerusform>of %Ln row</numerusform>
            <numerusform>of %Ln rows</numerusform>
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
</context>
<context>
    <name>siaran::ui::ReviewStep</name>
    <message numerus="yes">
        <source>Not sent to %Ln contacts</source>
        <translation>
            <numerusform>Not sent to %Ln contact</numerusform>
            <numerusform>Not sent to %Ln contacts</numerusform>
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
    <name>siaran::ui::RunningCampaigns</name>
    <message numerus="yes">
        <source>%1 · and %n other campaign(s)</source>
        <translation>
            <numerusform>%1 · and %n other campaign</numerusform>
            <numerusform>%1 · and %n other campaigns</numerusform>
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
    <name>siaran::ui::SegmentsPane</name>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the segment goes. Its %Ln people stay in your contacts.</source>
        <translation>
            <numerusform>Only the segment goes. Its %Ln person stays in your contacts.</numerusform>
            <numerusform>Only the segment goes. Its %Ln people stay in your contacts.</numerusform>
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
</context>
</TS>
