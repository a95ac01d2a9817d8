#pragma once

#include "services/campaigns/Duties.h"
#include "services/campaigns/SqlCampaignService.h"
#include "tests/support/Launching.h"
#include "tests/support/Shop.h"

namespace siaran::test {

/// A shop with a number and some contacts, its campaigns, and the duties of the scheduler done by hand.
struct CampaignWorld {
    explicit CampaignWorld(int contacts = 40)
    {
        using namespace Qt::StringLiterals;
        shop.addNumber();
        shop.addContacts(contacts);
        set(u"quiet.from"_s, u"\"00:00\""_s); // tests run at night, too
        set(u"quiet.to"_s, u"\"00:00\""_s);
    }

    void set(const QString& key, const QString& json)
    {
        database.execute(QStringLiteral("INSERT INTO workspace_setting (key, value) VALUES ('%1', '%2') "
                                        "ON CONFLICT (key) DO UPDATE SET value = excluded.value")
                             .arg(key, json));
    }

    CampaignId save(const CampaignDraft& draft) { return *QCoro::waitFor(service.saveDraft(draft)); }

    Campaign fetch(CampaignId id) { return *QCoro::waitFor(service.fetch(id)); }

    CampaignStatus statusOf(CampaignId id) { return fetch(id).status; }

    Result<void> startDue()
    {
        return campaigns::startDue(database.session(), QStringLiteral("scheduler"), Shop::remotePhoneId());
    }

    /// As if `seconds` had gone by since it was held or scheduled.
    void letPass(CampaignId id, int seconds)
    {
        database.execute(QStringLiteral("UPDATE campaign SET hold_until = hold_until - make_interval(secs => %1), "
                                        "scheduled_at = scheduled_at - make_interval(secs => %1) WHERE id = %2")
                             .arg(seconds)
                             .arg(id.value()));
    }

    int recipientsOf(CampaignId id)
    {
        return database
            .value(QStringLiteral("SELECT count(*) FROM campaign_message WHERE campaign_id = %1").arg(id.value()))
            .toInt();
    }

    TestDatabase database;
    Shop shop {database};
    campaigns::SqlCampaignService service {database.executor(), QStringLiteral("Rina"), Shop::remotePhoneId()};
};

} // namespace siaran::test
