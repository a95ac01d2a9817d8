#pragma once

#include "services/contacts/ContactQuery.h"

namespace siaran::ui {

struct NamedCampaign {
    CampaignId id;
    QString name;

    friend bool operator==(const NamedCampaign&, const NamedCampaign&) = default;
};

/// The names behind the ids and keys of a rule.
struct RuleWords {
    RuleWords(contacts::ContactCatalogue words = {}, QList<NamedCampaign> newestFirst = {})
        : catalogue(std::move(words))
        , campaigns(std::move(newestFirst))
    {
    }

    contacts::ContactCatalogue catalogue;
    QList<NamedCampaign> campaigns;

    friend bool operator==(const RuleWords&, const RuleWords&) = default;
};

} // namespace siaran::ui
