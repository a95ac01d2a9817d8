#pragma once

#include "models/account/NoticeListModel.h"
#include "ui/widgets/Card.h"

class QPushButton;
class QVBoxLayout;

namespace siaran::ui {

/// What WhatsApp said of the account, in the settings: the latest first, new ones marked, with what each did to
/// campaigns.
class NoticesCard final : public Card {
    Q_OBJECT

public:
    /// `model` outlives the card.
    explicit NoticesCard(models::NoticeListModel& model, QWidget* parent = nullptr);

private:
    void fill();
    [[nodiscard]] QWidget* makeRow(const account::AccountNotice& notice);

    models::NoticeListModel& m_model;
    QVBoxLayout* m_rows;
    QPushButton* m_aside;
};

} // namespace siaran::ui
