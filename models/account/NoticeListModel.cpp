#include "models/account/NoticeListModel.h"

#include <algorithm>

namespace siaran::models {

NoticeListModel::NoticeListModel(account::AccountNoticeService& service, QObject* parent)
    : QAbstractListModel(parent)
    , m_service(service)
{
}

void NoticeListModel::refresh()
{
    QCoro::connect(m_service.latest(), this, [this](const Result<QList<account::AccountNotice>>& answer) {
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        show(*answer);
        Q_EMIT loaded();
    });
}

void NoticeListModel::show(const QList<account::AccountNotice>& notices)
{
    if (notices != m_notices) {
        beginResetModel();
        m_notices = notices;
        endResetModel();
    }
}

int NoticeListModel::unseen() const
{
    return static_cast<int>(std::ranges::count(m_notices, false, &account::AccountNotice::isSeen));
}

void NoticeListModel::markAllSeen()
{
    QList<qint64> ids;
    for (const auto& notice : std::as_const(m_notices)) {
        if (!notice.isSeen) {
            ids.append(notice.id);
        }
    }
    if (ids.isEmpty()) {
        return;
    }
    auto aside = m_notices;
    for (auto& notice : aside) {
        notice.isSeen = true;
    }
    show(aside);
    Q_EMIT loaded();
    QCoro::connect(m_service.markSeen(ids), this, [this](const Result<void>& marked) {
        if (!marked) {
            Q_EMIT failed(marked.error());
            refresh();
        }
    });
}

int NoticeListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_notices.size());
}

QVariant NoticeListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole) {
        return {};
    }
    return at(index.row()).event;
}

} // namespace siaran::models
