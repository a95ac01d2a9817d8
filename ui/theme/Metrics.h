#pragma once

/// Distances in logical pixels, on a grid of four.
namespace siaran::ui::metrics {

inline constexpr int GapTiny = 4;
inline constexpr int GapSmall = 8;
inline constexpr int Gap = 12;
inline constexpr int GapLarge = 16;
inline constexpr int PageMargin = 24;
inline constexpr int CardMarginX = 16;
inline constexpr int CardMarginY = 12;
inline constexpr int RadiusControl = 6;
inline constexpr int RadiusCard = 8;
inline constexpr int RowHeight = 36;
inline constexpr int ControlHeight = 34;
inline constexpr int CellPadding = 12;
inline constexpr int BadgeHeight = 22;
inline constexpr int IconNavigation = 18;
inline constexpr int IconButton = 16;
inline constexpr int NavigationWidth = 208;
inline constexpr int NavigationCollapsed = 56;

} // namespace siaran::ui::metrics
