#pragma once

#include "models/support/PagedModel.h"
#include "services/contacts/ContactQuery.h"
#include "services/core/Result.h"

#include <QCache>
#include <QSet>

namespace siaran::contacts {
class ContactService;
}

namespace siaran::models {

/// The rows of a list of any length: the order of everybody is known (8 bytes a person), and those a view looks at are
/// loaded a page at a time, the latest wish first. A jump to the middle of a million loads the middle only. Subclasses
/// say what stands in a cell.
class ContactListModel : public PagedModel {
    Q_OBJECT

public:
    /// Another question: words, filters and order are answered by the service. The same question is not asked again.
    /// The rows on screen stay until the new ones are here.
    void setQuery(const contacts::ContactQuery& query);
    [[nodiscard]] const contacts::ContactQuery& query() const { return m_query; }

    void refresh() final;
    [[nodiscard]] bool isLoaded() const final { return m_isLoaded; }

    /// Whether the number of rows is exact already: the first of a whole list come before the others.
    [[nodiscard]] bool isCounted() const { return m_isCounted; }

    int rowCount(const QModelIndex& parent = {}) const final;

    /// A view's first look asks the first question.
    bool canFetchMore(const QModelIndex& parent) const final;
    void fetchMore(const QModelIndex& parent) final;

    /// The row's contact; one with nothing but its id while it is loading. `row` must exist.
    [[nodiscard]] Contact at(int row) const;

    /// Where this contact stands, loaded or not; -1 when it is not in the list.
    [[nodiscard]] int rowOf(qint64 id) const;

protected:
    ContactListModel(contacts::ContactService& service, QObject* parent);

    /// Whether this is a row of at() that is on its way, or of somebody who just went: nobody was added at no time.
    [[nodiscard]] static bool isBlank(const Contact& contact) { return !contact.createdAt.isValid(); }

private:
    static constexpr int PageSize = 100;
    static constexpr int KeptRows = 3000;
    static constexpr int WantedPages = 4;

    void startOver();
    void askFirstPage();
    void askOutline();
    void takeOutline(Result<QList<ContactId>> answer);
    void showFirst(const contacts::ContactPage& page);
    void setOrder(QList<ContactId> fresh);
    bool replaceRun(const QList<ContactId>& fresh);
    void replaceAll(const QList<ContactId>& fresh);
    void reorder(QList<ContactId> next);
    void insertRun(qsizetype at, const QList<ContactId>& ids);
    void removeRun(qsizetype at, qsizetype count);

    const Contact* seen(int row) const;
    void want(int row) const;
    void askWanted();
    void takeRows(const QList<ContactId>& asked, Result<QList<Contact>> answer);
    void showRows(const QList<ContactId>& ids);

    contacts::ContactService& m_service;
    contacts::ContactQuery m_query;
    QList<ContactId> m_ids;
    int m_question = 0;
    bool m_isLoaded = false;
    bool m_isCounted = false;
    bool m_isOutlining = false;
    bool m_refreshAgain = false;

    // What a view has looked at; data() is const, and looking is what loads.
    mutable QCache<ContactId, Contact> m_rows {KeptRows};
    mutable QSet<ContactId> m_fresh; ///< of m_rows, those loaded since the last refresh
    mutable QList<int> m_wanted; ///< pages, the latest wish last
    mutable QList<int> m_looked; ///< the pages looked at last
    mutable bool m_isWishTold = false;
    bool m_isAsking = false;
    bool m_hasFailed = false;
};

} // namespace siaran::models
