#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>

class QAction;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace siaran::ui {

/// An action with the menus that lead to it ("Campaign").
struct PaletteEntry {
    QPointer<QAction> action;
    QString path;
};

/// Ctrl+K: every command by a few letters of its name. Enter runs it, Esc leaves. Commands that cannot run now are
/// listed last, with their reason (the action's status tip).
class CommandPalette final : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget* window);

    /// Opens over the top of the window with these commands; recently run ones come first.
    void openWith(const QList<PaletteEntry>& entries);

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void filter(const QString& typed);
    void runCurrent();
    void place();

    QLineEdit* m_words;
    QListView* m_list;
    QStandardItemModel* m_model;
    QList<PaletteEntry> m_entries;
    QStringList m_recent; ///< object names, newest first
    QWidget* m_focusBefore = nullptr; ///< may be gone meanwhile: only compared until it is found again
};

} // namespace siaran::ui
