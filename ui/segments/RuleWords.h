#pragma once

#include "services/contacts/ContactQuery.h"
#include "services/domain/Campaign.h"

namespace siaran::ui {

struct NamedCampaign {
    CampaignId id;
    QString name;

    friend bool operator==(const NamedCampaign&, const NamedCampaign&) = default;
};

/// The names behind the ids and keys of a rule. Once both lists are there, what is in neither does not exist.
struct RuleWords {
    RuleWords(contacts::ContactCatalogue words = {})
        : catalogue(std::move(words))
    {
    }

    RuleWords(contacts::ContactCatalogue words, QList<NamedCampaign> newestFirst)
        : catalogue(std::move(words))
        , campaigns(std::move(newestFirst))
        , isWhole(true)
    {
    }

    contacts::ContactCatalogue catalogue;
    QList<NamedCampaign> campaigns;
    bool isWhole = false;

    friend bool operator==(const RuleWords&, const RuleWords&) = default;
};

/// The campaigns a rule can speak of, newest first: only of those that started anything is known about people.
[[nodiscard]] QList<NamedCampaign> namesOfStarted(QList<Campaign> campaigns);

} // namespace siaran::ui
