#pragma once

#include "services/account/AccountNoticeService.h"

#include <QAbstractListModel>

namespace siaran::models {

/// What WhatsApp said of the account, the latest first; their words are the view's. Ask with refresh().
class NoticeListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit NoticeListModel(account::AccountNoticeService& service, QObject* parent = nullptr);

    /// An answer that is no news changes nothing.
    void refresh();

    [[nodiscard]] const account::AccountNotice& at(int row) const { return m_notices.at(row); }
    [[nodiscard]] const QList<account::AccountNotice>& notices() const { return m_notices; }
    [[nodiscard]] int unseen() const;

    /// Puts all aside, at once for the eye.
    void markAllSeen();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    void failed(const siaran::Error& error);

private:
    void show(const QList<account::AccountNotice>& notices);

    account::AccountNoticeService& m_service;
    QList<account::AccountNotice> m_notices;
};

} // namespace siaran::models
