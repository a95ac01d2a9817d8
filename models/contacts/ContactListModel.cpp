#include "models/contacts/ContactListModel.h"

#include "services/contacts/ContactService.h"

#include <algorithm>
#include <iterator>
#include <memory>

namespace siaran::models {

namespace {

using contacts::ContactOrder;
using contacts::ContactQuery;

// Whether the first rows come out of an index at once, ahead of the outline.
bool isWholeList(const ContactQuery& query)
{
    ContactQuery everybody;
    everybody.order = query.order;
    return query == everybody && query.order != ContactOrder::LastInbound;
}

QList<ContactId> idsOf(const QList<Contact>& rows)
{
    QList<ContactId> ids;
    std::ranges::transform(rows, std::back_inserter(ids), &Contact::id);
    return ids;
}

QList<ContactId> sorted(QList<ContactId> ids)
{
    std::ranges::sort(ids);
    return ids;
}

// Those of `ids` that are, or are not, among `others`, which are sorted.
QList<ContactId> among(const QList<ContactId>& ids, const QList<ContactId>& others, bool areWanted)
{
    QList<ContactId> found;
    std::ranges::copy_if(ids, std::back_inserter(found),
                         [&](ContactId id) { return std::ranges::binary_search(others, id) == areWanted; });
    return found;
}

void moveToEnd(QList<int>& pages, int page, qsizetype most)
{
    pages.removeOne(page);
    pages.append(page);
    if (pages.size() > most) {
        pages.removeFirst();
    }
}

} // namespace

ContactListModel::ContactListModel(contacts::ContactService& service, QObject* parent)
    : PagedModel(parent)
    , m_service(service)
{
}

void ContactListModel::setQuery(const ContactQuery& query)
{
    if (query != m_query || (!m_isLoaded && !m_isOutlining)) {
        m_query = query;
        startOver();
    }
}

void ContactListModel::refresh()
{
    if (m_isOutlining) {
        m_refreshAgain = true;
        return;
    }
    m_hasFailed = false;
    m_fresh.clear();
    if (!m_isLoaded) {
        startOver();
        return;
    }
    m_wanted = m_looked;
    askOutline();
}

bool ContactListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_isLoaded && !m_isOutlining && !m_hasFailed;
}

void ContactListModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent)) {
        startOver();
    }
}

int ContactListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

Contact ContactListModel::at(int row) const
{
    if (const auto* contact = seen(row)) {
        return *contact;
    }
    Contact blank;
    blank.id = m_ids.at(row);
    return blank;
}

int ContactListModel::rowOf(qint64 id) const
{
    return static_cast<int>(m_ids.indexOf(ContactId(id)));
}

const Contact* ContactListModel::seen(int row) const
{
    const auto id = m_ids.at(row);
    if (!m_fresh.contains(id) || !m_rows.contains(id)) {
        want(row);
    }
    moveToEnd(m_looked, row / PageSize, WantedPages);
    return m_rows.object(id);
}

void ContactListModel::startOver()
{
    ++m_question;
    m_isLoaded = false;
    m_isCounted = false;
    m_hasFailed = false;
    m_refreshAgain = false;
    m_fresh.clear();
    m_wanted.clear();
    m_looked.clear();
    if (isWholeList(m_query)) {
        askFirstPage();
    }
    askOutline();
}

void ContactListModel::askFirstPage()
{
    QCoro::connect(m_service.page(m_query, {}, PageSize), this,
                   [this, question = m_question](const Result<contacts::ContactPage>& page) {
                       if (question == m_question && page && !m_isCounted) {
                           showFirst(*page);
                       }
                   });
}

void ContactListModel::showFirst(const contacts::ContactPage& page)
{
    for (const auto& contact : page.rows) {
        m_rows.insert(contact.id, new Contact(contact));
        m_fresh.insert(contact.id);
    }
    setOrder(idsOf(page.rows));
    m_isLoaded = true;
    Q_EMIT loaded();
}

void ContactListModel::askOutline()
{
    m_isOutlining = true;
    QCoro::connect(m_service.outline(m_query), this, [this, question = m_question](Result<QList<ContactId>> answer) {
        if (question == m_question) {
            takeOutline(std::move(answer));
        }
    });
}

void ContactListModel::takeOutline(Result<QList<ContactId>> answer)
{
    m_isOutlining = false;
    if (!answer) {
        m_hasFailed = true;
        Q_EMIT fetchFailed(answer.error());
    } else {
        setOrder(*std::move(answer));
        m_isLoaded = true;
        m_isCounted = true;
        askWanted();
        Q_EMIT loaded();
    }
    if (std::exchange(m_refreshAgain, false)) {
        refresh();
    }
}

// Rows keep their identity, so that selection and scroll position survive whatever happened elsewhere.
void ContactListModel::setOrder(QList<ContactId> fresh)
{
    if (fresh != m_ids && !replaceRun(fresh)) {
        replaceAll(fresh);
    }
}

// One run of people more or less, as when the rest of a list follows its first page.
bool ContactListModel::replaceRun(const QList<ContactId>& fresh)
{
    const auto& before = std::as_const(m_ids);
    const auto shorter = std::min(before.size(), fresh.size());
    const auto same = std::distance(before.begin(), std::ranges::mismatch(before, fresh).in1);
    const auto end = before.rbegin() + (shorter - same);
    const auto tail = std::distance(before.rbegin(), std::mismatch(before.rbegin(), end, fresh.rbegin()).first);
    if (same + tail < shorter) {
        return false;
    }
    if (fresh.size() > m_ids.size()) {
        insertRun(same, fresh.mid(same, fresh.size() - m_ids.size()));
    } else {
        removeRun(same, m_ids.size() - fresh.size());
    }
    return true;
}

// Those who went are moved behind the others and leave there, those who came arrive there and are moved to their
// places.
void ContactListModel::replaceAll(const QList<ContactId>& fresh)
{
    const auto stayed = among(fresh, sorted(m_ids), true);
    const auto gone = among(m_ids, sorted(fresh), false);
    reorder(stayed + gone);
    removeRun(stayed.size(), gone.size());
    insertRun(stayed.size(), among(fresh, sorted(stayed), false));
    reorder(fresh);
}

void ContactListModel::reorder(QList<ContactId> next)
{
    if (next == m_ids) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const auto before = persistentIndexList();
    QList<ContactId> meant;
    QHash<ContactId, int> rows;
    for (const auto& index : before) {
        meant.append(m_ids.at(index.row()));
        rows.insert(meant.constLast(), -1);
    }
    m_ids = std::move(next);
    for (int row = 0; row < m_ids.size() && !rows.isEmpty(); ++row) {
        if (const auto found = rows.find(m_ids.at(row)); found != rows.end()) {
            *found = row;
        }
    }
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        after.append(index(rows.value(meant.at(i)), before.at(i).column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void ContactListModel::insertRun(qsizetype at, const QList<ContactId>& ids)
{
    if (ids.isEmpty()) {
        return;
    }
    beginInsertRows({}, static_cast<int>(at), static_cast<int>(at + ids.size()) - 1);
    m_ids = m_ids.first(at) + ids + m_ids.mid(at);
    endInsertRows();
}

void ContactListModel::removeRun(qsizetype at, qsizetype count)
{
    if (count == 0) {
        return;
    }
    beginRemoveRows({}, static_cast<int>(at), static_cast<int>(at + count) - 1);
    m_ids.remove(at, count);
    endRemoveRows();
}

void ContactListModel::want(int row) const
{
    moveToEnd(m_wanted, row / PageSize, WantedPages);
    if (m_isWishTold || m_hasFailed) {
        return;
    }
    m_isWishTold = true;
    // A view asks cell by cell; what it wants is asked for when it has finished.
    QMetaObject::invokeMethod(
        const_cast<ContactListModel*>(this),
        [self = const_cast<ContactListModel*>(this)] {
            self->m_isWishTold = false;
            self->askWanted();
        },
        Qt::QueuedConnection);
}

void ContactListModel::askWanted()
{
    if (m_isAsking || m_hasFailed || m_wanted.isEmpty()) {
        return;
    }
    const auto first = qsizetype(m_wanted.takeLast()) * PageSize;
    const auto ids = m_ids.mid(first, PageSize);
    const bool isHere
        = std::ranges::all_of(ids, [this](ContactId id) { return m_fresh.contains(id) && m_rows.contains(id); });
    if (isHere) {
        askWanted();
        return;
    }
    m_isAsking = true;
    QCoro::connect(m_service.rows(ids), this, [this, ids](Result<QList<Contact>> answer) {
        m_isAsking = false;
        takeRows(ids, std::move(answer));
    });
}

void ContactListModel::takeRows(const QList<ContactId>& asked, Result<QList<Contact>> answer)
{
    if (!answer) {
        m_hasFailed = true;
        Q_EMIT fetchFailed(answer.error());
        return;
    }
    QList<ContactId> changed;
    for (const auto& contact : std::as_const(*answer)) {
        const auto* known = m_rows.object(contact.id);
        m_fresh.insert(contact.id);
        if (known == nullptr || *known != contact) {
            changed.append(contact.id);
            m_rows.insert(contact.id, new Contact(contact));
        }
    }
    // Nobody asks again for those who are gone until the next outline leaves them out.
    for (const auto id : asked) {
        if (!m_fresh.contains(id)) {
            auto blank = std::make_unique<Contact>();
            blank->id = id;
            m_fresh.insert(id);
            m_rows.insert(id, blank.release());
        }
    }
    if (m_fresh.size() > 2 * KeptRows) {
        m_fresh.removeIf([this](ContactId id) { return !m_rows.contains(id); });
    }
    showRows(changed);
    askWanted();
}

void ContactListModel::showRows(const QList<ContactId>& ids)
{
    int row = -1;
    for (const auto id : ids) {
        const bool isNext = row >= 0 && row + 1 < m_ids.size() && m_ids.at(row + 1) == id;
        row = isNext ? row + 1 : rowOf(id.value());
        if (row >= 0) {
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }
}

} // namespace siaran::models
