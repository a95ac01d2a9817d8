#pragma once

#include "services/contacts/ContactQuery.h"

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

} // namespace siaran::ui
