#pragma once

#include "services/settings/SettingsService.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace siaran::ui {

class Card;
class SettingRow;

/// What everybody in the workspace shares: the shop, and how careful sending is. A change is saved when its field is
/// left; a value that makes no sense is told at the field and not saved.
class ShopForm final : public QWidget {
    Q_OBJECT

public:
    explicit ShopForm(settings::SettingsService& service, QWidget* parent = nullptr);

public Q_SLOTS:
    /// Reads the stored values; what is being edited is not overwritten.
    void load();

Q_SIGNALS:
    void loaded();
    void loadFailed(const siaran::Error& error);
    /// The values as they are stored now.
    void saved(const siaran::settings::WorkspaceSettings& settings);
    /// For another reason than a value: nothing was changed.
    void saveFailed(const siaran::Error& error);

private:
    Card* buildShop();
    Card* buildSafety();
    Card* buildPrices();
    Card* buildApproval();
    Card* buildPeople();
    QWidget* buildQuietHours();
    SettingRow* addRow(Card& card, const QString& key, const QString& name, QWidget* control, const QString& hint);
    void fill(const settings::WorkspaceSettings& values);
    void fillZones(const QString& own);
    settings::WorkspaceSettings entered() const;
    void save();
    void finishSave(const settings::WorkspaceSettings& sent, const Result<void>& answer);

    settings::SettingsService& m_service;
    settings::WorkspaceSettings m_stored;
    QHash<QString, SettingRow*> m_rows; ///< by the service's key
    QLineEdit* m_name;
    QLineEdit* m_testNumber;
    QComboBox* m_zone;
    QSpinBox* m_cooldown;
    QSpinBox* m_threshold;
    QTimeEdit* m_quietFrom;
    QTimeEdit* m_quietTo;
    QSpinBox* m_hold;
    QSpinBox* m_pilotFailures;
    QSpinBox* m_approvalPeople;
    QDoubleSpinBox* m_approvalCost;
    std::array<QDoubleSpinBox*, 3> m_prices; ///< marketing, utility, authentication
    QCheckBox* m_masked; ///< numbers, for supervisors
    QTimer m_pause; ///< between clicks on the arrows of a number
    bool m_isSaving = false;
    bool m_saveAgain = false;
};

} // namespace siaran::ui
