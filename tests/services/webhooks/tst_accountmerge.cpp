#include "tests/services/webhooks/WebhookWorkspace.h"

#include <QTest>

#include <memory>

using namespace siaran;
using namespace Qt::StringLiterals;

/// Announcements about the account, its numbers, templates and customers' new numbers.
class TestAccountMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<WebhookWorkspace>();
        database().execute(u"INSERT INTO phone_number (remote_id, waba_id, display_number) "
                           "VALUES ('77', '1022', '+62 811-1111-111'), ('78', '9999', '+62 822-2222-222')"_s);
        database().execute(u"INSERT INTO segment (name, kind, criteria) VALUES ('All', 'dynamic', '{}')"_s);
    }

    void anAnnouncementIsKeptOnceHoweverOftenItIsTold()
    {
        const auto body = alert(u"Wait a little."_s);
        take({body, body, alert(u"Wait longer."_s)});
        take({body});
        QCOMPARE(text(u"SELECT count(*)::text FROM account_notice"_s), u"2"_s);
        QCOMPARE(text(u"SELECT field || ' ' || event || ' ' || detail FROM account_notice ORDER BY id LIMIT 1"_s),
                 u"account_alerts DEFERRED WARNING: Wait a little."_s);
        QCOMPARE(text(u"SELECT sum(unknown)::text FROM webhook_inbox"_s), u"0"_s);
    }

    void aRestrictionPausesWhatRunsOnThatAccountAndNothingElse()
    {
        const auto mine = runningCampaign(u"77"_s, 0);
        const auto other = runningCampaign(u"78"_s, 0);
        take({accountUpdate(u"ACCOUNT_RESTRICTION"_s)});
        QCOMPARE(statusOf(mine), u"paused account"_s);
        QCOMPARE(statusOf(other), u"running "_s);
        QCOMPARE(text(u"SELECT actor || ' ' || subject_id FROM audit_entry WHERE action = 'campaign.paused'"_s),
                 u"WhatsApp %1"_s.arg(mine));
    }

    void anAnnouncementThatComesAgainDoesNotPauseWhatAPersonResumed()
    {
        const auto campaign = runningCampaign(u"77"_s, 0);
        take({accountUpdate(u"ACCOUNT_RESTRICTION"_s)});
        database().execute(u"UPDATE campaign SET status = 'running', status_reason = '' WHERE status = 'paused'"_s);
        take({accountUpdate(u"ACCOUNT_RESTRICTION"_s)});
        QCOMPARE(statusOf(campaign), u"running "_s);
    }

    void aPartnerThatWasAddedPausesNothing()
    {
        const auto campaign = runningCampaign(u"77"_s, 0);
        take({accountUpdate(u"PARTNER_ADDED"_s)});
        QCOMPARE(statusOf(campaign), u"running "_s);
    }

    void moreThroughputAndANewLimitAreTakenOver()
    {
        take({bodies::change(u"phone_number_quality_update"_s,
                             {{u"display_phone_number"_s, u"628111111111"_s},
                              {u"event"_s, u"THROUGHPUT_UPGRADE"_s},
                              {u"current_limit"_s, u"TIER_2K"_s}})});
        QCOMPARE(text(u"SELECT string_agg(throughput_per_second::text, ' ' ORDER BY remote_id) FROM phone_number"_s),
                 u"1000 80"_s);
        QCOMPARE(text(u"SELECT people::text FROM messaging_limit WHERE waba_id = '1022'"_s), u"2000"_s);
        take({bodies::change(u"business_capability_update"_s,
                             {{u"max_daily_conversations_per_business"_s, u"TIER_UNLIMITED"_s}})});
        QCOMPARE(text(u"SELECT coalesce(people::text, 'no limit') FROM messaging_limit WHERE waba_id = '1022'"_s),
                 u"no limit"_s);
    }

    void aPausedTemplatePausesTheCampaignsThatUseIt()
    {
        const auto paused = addTemplate(u"promo"_s);
        const auto fine = addTemplate(u"greeting"_s);
        const auto campaign = runningCampaign(u"77"_s, paused);
        const auto other = runningCampaign(u"77"_s, fine);
        take({templateNews(u"promo"_s, {{u"event"_s, u"PAUSED"_s}, {u"reason"_s, u"NONE"_s}})});
        QCOMPARE(statusOf(campaign), u"paused template"_s);
        QCOMPARE(statusOf(other), u"running "_s);
        QCOMPARE(text(u"SELECT event || ' ' || detail FROM account_notice"_s), u"PAUSED promo: id"_s);
    }

    void aComingCategoryIsRememberedUntilItHasCome()
    {
        addTemplate(u"promo"_s);
        take({templateNews(u"promo"_s, {{u"new_category"_s, u"UTILITY"_s}, {u"correct_category"_s, u"MARKETING"_s}})});
        QCOMPARE(text(u"SELECT category || ' ' || coming_category FROM template"_s), u"UTILITY MARKETING"_s);
        take({templateNews(u"promo"_s, {{u"previous_category"_s, u"UTILITY"_s}, {u"new_category"_s, u"MARKETING"_s}})});
        QCOMPARE(text(u"SELECT category || ' ' || coming_category FROM template"_s), u"MARKETING "_s);
    }

    void aNewNumberStaysTheSamePerson()
    {
        const auto contact = addContact(u"+6281234567890"_s);
        take({moved(u"6289876543210"_s)});
        QCOMPARE(text(u"SELECT id::text FROM contact WHERE phone_e164 = '+6289876543210'"_s), contact);
        QCOMPARE(text(u"SELECT count(*)::text FROM contact"_s), u"1"_s);
    }

    void aNewNumberThatIsKnownInheritsTheOptOut()
    {
        const auto before = addContact(u"+6281234567890"_s);
        const auto after = addContact(u"+6289876543210"_s);
        database().execute(u"INSERT INTO contact_preference (contact_id, marketing_opted_out, source) "
                           "VALUES (%1, true, 'keyword')"_s.arg(before));
        take({moved(u"6289876543210"_s)});
        QCOMPARE(text(u"SELECT string_agg(phone_e164, ' ' ORDER BY id) FROM contact"_s),
                 u"+6281234567890 +6289876543210"_s);
        QCOMPARE(text(u"SELECT marketing_opted_out::text FROM contact_preference WHERE contact_id = "_s + after),
                 u"true"_s);
    }

    void aMessageFromTheNewNumberInTheSameBodyIsTheSamePersons()
    {
        const auto contact = addContact(u"+6281234567890"_s);
        take({moved(u"6289876543210"_s),
              bodies::messages({bodies::text(u"wamid.N"_s, u"halo"_s, 5, {}, u"6289876543210"_s)})});
        QCOMPARE(text(u"SELECT contact_id::text FROM conversation"_s), contact);
    }

private:
    TestDatabase& database() { return m_workspace->database(); }
    QString text(const QString& query) { return database().value(query).toString(); }

    void take(const QList<QByteArray>& arrived)
    {
        m_workspace->receive(arrived);
        m_workspace->processAll();
    }

    static QByteArray alert(const QString& sentence)
    {
        return bodies::change(u"account_alerts"_s,
                              {{u"alert_info"_s,
                                QJsonObject {{u"alert_severity"_s, u"WARNING"_s},
                                             {u"alert_type"_s, u"DEFERRED"_s},
                                             {u"alert_description"_s, sentence}}}});
    }

    static QByteArray accountUpdate(const QString& event)
    {
        return bodies::change(u"account_update"_s, {{u"event"_s, event}});
    }

    static QByteArray templateNews(const QString& name, QJsonObject value)
    {
        value.insert(u"message_template_name"_s, name);
        value.insert(u"message_template_language"_s, u"id"_s);
        return bodies::change(u"message_template_status_update"_s, value, bodies::Start + 1'000'000'000);
    }

    static QByteArray moved(const QString& number)
    {
        const QJsonObject system {
            {u"body"_s, u"User changed"_s}, {u"wa_id"_s, number}, {u"type"_s, u"user_changed_number"_s}};
        return bodies::messages({QJsonObject {{u"id"_s, u"wamid.S"_s},
                                              {u"from"_s, u"6281234567890"_s},
                                              {u"timestamp"_s, QString::number(bodies::Start)},
                                              {u"type"_s, u"system"_s},
                                              {u"system"_s, system}}});
    }

    QString addContact(const QString& phone)
    {
        return text(u"INSERT INTO contact (phone_e164) VALUES ('%1') RETURNING id"_s.arg(phone));
    }

    qint64 addTemplate(const QString& name)
    {
        return database()
            .value(u"INSERT INTO template (waba_id, name, language, category, status, synced_at) "
                   "VALUES ('1022', '%1', 'id', 'UTILITY', 'APPROVED', '2020-01-01') RETURNING id"_s.arg(name))
            .toLongLong();
    }

    qint64 runningCampaign(const QString& number, qint64 templateId)
    {
        return database()
            .value(u"INSERT INTO campaign (name, status, segment_id, frozen_at, phone_number_id, content) "
                   "SELECT 'Promo', 'running', (SELECT min(id) FROM segment), now(), id, "
                   "jsonb_build_object('template', jsonb_build_object('id', %2)) "
                   "FROM phone_number WHERE remote_id = '%1' RETURNING id"_s.arg(number)
                       .arg(templateId))
            .toLongLong();
    }

    QString statusOf(qint64 campaign)
    {
        return text(u"SELECT status || ' ' || status_reason FROM campaign WHERE id = %1"_s.arg(campaign));
    }

    std::unique_ptr<WebhookWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestAccountMerge)
#include "tst_accountmerge.moc"
