#pragma once

#include "services/contacts/ContactQuery.h"
#include "services/domain/Criteria.h"

#include <QCoreApplication>

namespace siaran::ui {

/// A whole rule read back in one sentence: "People labelled Gamis and (whose City is Bandung or rated 4 or higher), but
/// not people labelled Reseller". Copies what it needs of the catalogue.
class CriteriaSentence {
    Q_DECLARE_TR_FUNCTIONS(siaran::ui::CriteriaSentence)

public:
    explicit CriteriaSentence(contacts::ContactCatalogue catalogue)
        : m_catalogue(std::move(catalogue))
    {
    }

    [[nodiscard]] QString operator()(const Criteria& criteria) const;

private:
    [[nodiscard]] QString phrase(const CriteriaNode& node, bool isAlone) const;
    [[nodiscard]] QString level(GroupMatch match, const QStringList& phrases) const;
    [[nodiscard]] QStringList phrasesOf(const QList<Criterion>& criteria) const;

    contacts::ContactCatalogue m_catalogue;
};

} // namespace siaran::ui
